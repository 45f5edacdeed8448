/** Completing assessments. */
@NullMarked
package org.runningrecord.command.assessment;

import org.jspecify.annotations.NullMarked;
