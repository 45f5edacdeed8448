/** Starting assessments. */
@NullMarked
package org.runningrecord.command.assessmentstart;

import org.jspecify.annotations.NullMarked;
