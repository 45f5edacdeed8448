package org.runningrecord.policy.clock;

import java.time.Duration;
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
        Frequent now = new Frequent(term.usually(), term, null, null);
        for (int said : facts.named(Occurrences.FREQUENCY)) {
            Occurrence frequency = facts.at(said);
            if (!says(said, run) || met != Facts.NONE && said > met) {
                continue;
            }
            Term planned = term.with(Details.frequency(frequency));
            Term often = atMost(plan.most(), planned);
            Duration usually = shorter(planned.usually(), term.with(plan.most()).usually());
            if (said <= base) {
                now = new Frequent(usually, often, null, null);
            } else if (!now.term.overBefore(frequency.when())) {
                now = now.then(usually, often, frequency.when()).notOverBefore(frequency.when());
            }
        }
        return now.term;
    }

    /**
     * How often, as it is set.
     *
     * @param usually how long that is, whatever it is counted from: by this, it is compared with another. In one year thirty working days end before six weeks do,
     *     in another after them
     * @param term as it is counted
     * @param since when it was set; absent where that was before the visit
     * @param before what was less often, and holds no more
     */
    private record Frequent(
            Duration usually,
            Term term,
            @Nullable When since,
            @Nullable Frequent before) {

        Frequent then(Duration usual, Term now, When on) {
            if (usual.compareTo(usually) < 0) {
                return new Frequent(usual, term.earlier(now.notBefore(on)), on, this);
            }
            return before == null ? new Frequent(usual, now, null, null) : before.then(usual, now, since);
        }

        /** Nothing is overdue at once: what would have been, is due on the day on which it is set. */
        Frequent notOverBefore(When on) {
            return term.overBefore(on) ? new Frequent(usually, term.endingOn(on), since, before) : this;
        }
    }

    /** What was said before the clock started was said for something else, and what another plan says, or one that is no longer there, is no matter here. */
    private boolean says(int said, Run run) {
        Occurrence frequency = facts.at(said);
        return facts.notBefore(said, facts.at(run.by()).when())
                && (frequency.about() == null
                        || facts.entry(frequency.about()).stream()
                                .anyMatch(plan -> plans.contains(
                                        plan.said().isEmpty()
                                                ? plan.name()
                                                : plan.said().get(0))));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Term atMost(@Nullable Limit most, Term planned) {
        return most == null ? planned : planned.earlier(planned.with(most));
    }
}
