/** Decides by when an entry had to be recorded: profiles of rules as data, the calendar of working days, and the clocks. Pure Java, and no clock of its own. */
@NullMarked
package org.runningrecord.policy;

import org.jspecify.annotations.NullMarked;
