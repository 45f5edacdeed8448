package org.runningrecord.policy.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runningrecord.policy.rule.RuleText;
import org.runningrecord.policy.rule.WorkingDays;

/**
 * The clocks of a policy.
 *
 * @param roles whose visits count
 */
public record Clocks(List<ClockRule> rules, WorkingDays workingDays, Set<String> roles) {

    public Clocks {
        rules = List.copyOf(rules);
        roles = Set.copyOf(roles);
    }

    /** All that is and was expected of a record, in the order of the rules: what was done, what is open, and what is no longer expected. */
    public List<Expected> expected(Facts facts) {
        return rules.stream()
                .flatMap(rule -> new Clock(rule, facts, workingDays, roles).expected().stream())
                .toList();
    }

    /** The names of all that can start a clock. */
    public Set<String> starting() {
        Set<String> names = new HashSet<>();
        rules.forEach(rule -> {
            names.addAll(rule.begins().names());
            names.add(Occurrences.STATUS);
        });
        return names;
    }

    public List<RuleText> texts() {
        return rules.stream().map(ClockRule::text).toList();
    }

    /** Whether what this rule expects is only ever said about an entry of the same record: the sign-off of an assessment, for example. */
    public boolean aboutAnEntry(String rule) {
        return rules.stream()
                .filter(one -> one.text().id().equals(rule))
                .anyMatch(one -> Occurrences.ABOUT_AN_ENTRY.containsAll(one.metBy()));
    }
}
