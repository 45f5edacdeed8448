/** Whether a team records in time, for whoever answers for it. */
@NullMarked
package org.runningrecord.query.timeliness;

import org.jspecify.annotations.NullMarked;
