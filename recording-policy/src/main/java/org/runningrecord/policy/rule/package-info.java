/** What rules are made of: their words, limits in hours, working days or by the calendar, and the working days themselves. */
@NullMarked
package org.runningrecord.policy.rule;

import org.jspecify.annotations.NullMarked;
