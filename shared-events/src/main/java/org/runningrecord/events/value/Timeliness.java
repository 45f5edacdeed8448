package org.runningrecord.events.value;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry was recorded in time: a fact, judged once under the policy of that day and never computed again.
 *
 * @param rule the id of the rule that bound, or {@code not-applicable: …} with the reason
 * @param dueBy the last moment in time; absent where no rule applied
 * @param late whether it was recorded after that
 * @param sinceOccurred how long after the end of what it tells it was recorded
 * @param sinceKnown how long after the service learned of it, where that differs
 * @param policy the policy that judged; absent where no rule applied
 * @param doubt where the calendar of the rule that bound was not certain for that year, the sentence that says so
 * @param considered every rule that applied, with its own start and due moment; the earliest bound
 */
public record Timeliness(
        String rule,
        @Nullable Instant dueBy,
        boolean late,
        Duration sinceOccurred,
        @Nullable Duration sinceKnown,
        @Nullable PolicyVersion policy,
        @Nullable String doubt,
        List<RuleDue> considered) {

    public Timeliness {
        considered = List.copyOf(considered);
    }

    /** When one rule's clock started and when it ran out. */
    public record RuleDue(String rule, Instant from, Instant dueBy) {}
}
