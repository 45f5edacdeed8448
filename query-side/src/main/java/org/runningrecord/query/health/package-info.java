/** How the views are: for the orchestrator that asks whether to send readers here, and for the person who mends what is parked. */
@NullMarked
package org.runningrecord.query.health;

import org.jspecify.annotations.NullMarked;
