package org.runningrecord.policy.clock;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.clock.Beginning.Run;
import org.runningrecord.policy.rule.Limit;

/**
 * What the child's plan says of how often, as far as the rule lets it. What was said before the last visit simply holds. Of what is said after it, more
 * often counts from the day on which it was set, and postpones nothing; less often counts from the visit, and where more was said since then, as if it had
 * been said instead of that; and what had fallen due already stays so.
 *
 * @param plans which plans may say so
 */
record Planned(Facts facts, Set<String> plans) {

    /**
     * @param term what the rule says
     * @param base the place of what it counts from
     * @param met the place of what met it, or {@link Facts#NONE}
     */
    Term term(Term term, Step.Plan plan, Run run, int base, int met) {
        if (!plan.sets()) {
            return term;
        }
        Frequent now = new Frequent(term, term, null, null);
        for (int said : facts.named(Occurrences.FREQUENCY)) {
            Occurrence frequency = facts.at(said);
            if (!says(frequency, run) || met != Facts.NONE && said > met) {
                continue;
            }
            Term often = atMost(plan.most(), term.with(Details.frequency(frequency)));
            if (said <= base) {
                now = new Frequent(often, often, null, null);
            } else if (!now.term.overBefore(frequency.when())) {
                now = now.then(often, frequency.when());
            }
        }
        return now.term;
    }

    /**
     * How often, as it is set.
     *
     * @param often as it would be if it were counted from the last visit: so, it is compared with another
     * @param term as it is counted
     * @param since when it was set; absent where that was before the visit
     * @param before what was less often, and holds no more
     */
    private record Frequent(
            Term often,
            Term term,
            @Nullable When since,
            @Nullable Frequent before) {

        Frequent then(Term now, When on) {
            if (!often.endsNoLaterThan(now)) {
                return new Frequent(now, term.earlier(now.notBefore(on)), on, this);
            }
            return before == null ? new Frequent(now, now, null, null) : before.then(now, since);
        }
    }

    /** What was said before the clock started was said for something else, and what another plan says, or one that is no longer there, is no matter here. */
    private boolean says(Occurrence frequency, Run run) {
        return !frequency
                        .when()
                        .end(facts.zone())
                        .isBefore(facts.at(run.by()).when().earliest(facts.zone()))
                && (frequency.about() == null
                        || facts.entry(frequency.about()).stream()
                                .anyMatch(plan -> plans.contains(
                                        plan.said().isEmpty()
                                                ? plan.name()
                                                : plan.said().get(0))));
    }

    private static Term atMost(@Nullable Limit most, Term planned) {
        return most == null ? planned : planned.earlier(planned.with(most));
    }
}
