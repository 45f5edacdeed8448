/** Recording contingency plans. */
@NullMarked
package org.runningrecord.command.contingencyplan;

import org.jspecify.annotations.NullMarked;
