/** Wiring of the query side, and only that. */
@NullMarked
package org.runningrecord.query.setup;

import org.jspecify.annotations.NullMarked;
