/** Summing up when the work ends. */
@NullMarked
package org.runningrecord.command.closuresummary;

import org.jspecify.annotations.NullMarked;
