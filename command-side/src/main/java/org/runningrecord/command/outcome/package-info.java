/** Agreeing personal outcomes. */
@NullMarked
package org.runningrecord.command.outcome;

import org.jspecify.annotations.NullMarked;
