/** Amending entries: a new version with kind, reason, author and time; what was written stays. */
@NullMarked
package org.runningrecord.command.amendment;

import org.jspecify.annotations.NullMarked;
