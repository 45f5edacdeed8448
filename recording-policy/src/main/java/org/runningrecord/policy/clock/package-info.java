/** Clocks of statutory work: from what has happened, what is expected next, and by when. Each follows from the occurrences alone. */
@NullMarked
package org.runningrecord.policy.clock;

import org.jspecify.annotations.NullMarked;
