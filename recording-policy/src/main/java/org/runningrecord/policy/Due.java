package org.runningrecord.policy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Timeliness.RuleDue;

/**
 * By when one rule asks for the record.
 *
 * @param rule the rule's id
 * @param from the moment the rule counts from
 * @param dueBy the last second in time
 * @param doubt why that moment may be wrong, where it rests on bank holidays that are not known yet
 */
public record Due(
        String rule, Instant from, Instant dueBy, @Nullable String doubt) {

    /** Whether it is late at that moment. The whole of the last second is in time: 23:59:59.999 is not late for 23:59:59. */
    public boolean isLate(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).isAfter(dueBy.truncatedTo(ChronoUnit.SECONDS));
    }

    RuleDue asFact() {
        return new RuleDue(rule, from, dueBy);
    }
}
