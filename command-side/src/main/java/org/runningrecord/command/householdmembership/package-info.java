/** Who belongs to a household. */
@NullMarked
package org.runningrecord.command.householdmembership;

import org.jspecify.annotations.NullMarked;
