package org.runningrecord.policy.clock;

import java.util.List;
import java.util.Set;
import org.runningrecord.policy.rule.RuleText;

/**
 * What is expected once something has started, again and again or once.
 *
 * @param metBy what meets the expectation, by the names of {@link Occurrences}
 * @param plans which plans of the child may say how often; empty where it is no matter for a plan
 * @param steps how long it gives, in the order in which they are passed through; once all are used up, nothing more is expected
 */
public record ClockRule(
        RuleText text, Beginning begins, Lasting lasts, Set<String> metBy, Set<String> plans, List<Step> steps) {

    public ClockRule {
        metBy = Set.copyOf(metBy);
        plans = Set.copyOf(plans);
        steps = List.copyOf(steps);
    }
}
