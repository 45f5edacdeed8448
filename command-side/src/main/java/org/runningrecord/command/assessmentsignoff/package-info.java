/** Signing assessments off. */
@NullMarked
package org.runningrecord.command.assessmentsignoff;

import org.jspecify.annotations.NullMarked;
