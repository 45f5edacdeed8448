package org.runningrecord.policy.clock;

import java.util.List;
import java.util.Set;
import org.runningrecord.policy.rule.RuleText;

/**
 * What is expected once something has started, again and again or once.
 *
 * @param during statuses, one of which has to hold; empty where that does not matter
 * @param metBy what meets the expectation, by the names of {@link Occurrences}
 * @param steps how long it gives, in the order in which they are passed through; once all are used up, nothing more is expected
 */
public record ClockRule(RuleText text, Beginning begins, Set<String> during, Set<String> metBy, List<Step> steps) {

    public ClockRule {
        during = Set.copyOf(during);
        metBy = Set.copyOf(metBy);
        steps = List.copyOf(steps);
    }
}
