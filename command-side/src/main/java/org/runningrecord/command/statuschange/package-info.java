/** Statuses of children: early help, in need, on a protection plan, looked after, leaving care, closed. */
@NullMarked
package org.runningrecord.command.statuschange;

import org.jspecify.annotations.NullMarked;
