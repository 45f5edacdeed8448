/** From which moment a record is looked at: what was on file on it, or what is now known to have been known by then; never the one for the other. */
@NullMarked
package org.runningrecord.query.standpoint;

import org.jspecify.annotations.NullMarked;
