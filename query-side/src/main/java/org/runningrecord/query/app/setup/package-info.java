/** Wiring of the query side's own process, and only that. */
@NullMarked
package org.runningrecord.query.app.setup;

import org.jspecify.annotations.NullMarked;
