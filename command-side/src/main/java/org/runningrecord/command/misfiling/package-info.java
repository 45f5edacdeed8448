/** Moving entries that stand on the wrong record to the right one, with a trace on both. */
@NullMarked
package org.runningrecord.command.misfiling;

import org.jspecify.annotations.NullMarked;
