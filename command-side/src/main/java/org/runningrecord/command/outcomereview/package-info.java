/** Looking at how outcomes stand. */
@NullMarked
package org.runningrecord.command.outcomereview;

import org.jspecify.annotations.NullMarked;
