/** Noting that a person sees an outcome differently. */
@NullMarked
package org.runningrecord.command.viewchange;

import org.jspecify.annotations.NullMarked;
