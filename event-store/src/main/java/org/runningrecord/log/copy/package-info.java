/** Copying commits unchanged from one log to another: for backup and restore alone, and out of reach of whatever records. */
@NullMarked
package org.runningrecord.log.copy;

import org.jspecify.annotations.NullMarked;
