/** Whether an entry belongs to a record, and who may read it. */
@NullMarked
package org.runningrecord.command.standing;

import org.jspecify.annotations.NullMarked;
