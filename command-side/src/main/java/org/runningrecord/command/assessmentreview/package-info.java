/** Reviewing assessments while they are under way. */
@NullMarked
package org.runningrecord.command.assessmentreview;

import org.jspecify.annotations.NullMarked;
