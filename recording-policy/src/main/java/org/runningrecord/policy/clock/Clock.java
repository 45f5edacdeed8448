package org.runningrecord.policy.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.policy.clock.Beginning.Run;
import org.runningrecord.policy.rule.WorkingDays;

/**
 * Works out what a rule expects of one record. Each run of the clock is a chain: what meets one expectation is what the next one counts from.
 *
 * @param roles whose visits count
 */
record Clock(ClockRule rule, Facts facts, WorkingDays workingDays, Set<String> roles) {

    List<Expected> expected() {
        List<Expected> all = new ArrayList<>();
        List<Run> runs = rule.begins().runs(facts, rule.lasts());
        List<Integer> meeting = runs.isEmpty() ? List.of() : facts.named(rule.metBy());
        runs.forEach(run -> chain(run, meeting, all));
        return all;
    }

    private void chain(Run run, List<Integer> meeting, List<Expected> all) {
        int from = run.by();
        int done = 0;
        for (int place : meeting) {
            if (!meets(place, run, from)) {
                continue;
            }
            if (!run.covers(place, facts) || !expect(run, from, done, place, all)) {
                break;
            }
            from = place;
            done++;
        }
        expect(run, from, done, Facts.NONE, all);
    }

    /** Whether this meets what counts from there. The first may have happened on the same day as the start, of which more is not known. */
    private boolean meets(int place, Run run, int from) {
        Occurrence one = facts.at(place);
        Occurrence start = facts.at(run.by());
        return (from == run.by() ? place != from && facts.notBefore(place, start.when()) : place > from)
                && (one.role() == null || roles.contains(one.role()))
                && (one.about() == null || one.about() == start.entry());
    }

    /** Notes what is expected after so many times; false where nothing is any more. */
    private boolean expect(Run run, int from, int done, int met, List<Expected> all) {
        Step step = step(run, from, done);
        if (step == null) {
            return false;
        }
        int base = step.fromStart() ? run.by() : from;
        Term rules = new Term(step.limit(), facts.at(base).when(), workingDays, facts.zone());
        Term term = new Planned(facts, rule.plans()).term(rules, step.plan(), run, base, met);
        Instant target = rules.with(step.target()).due();
        Instant due = term.due();
        all.add(new Expected(
                rule.text().id(),
                facts.at(run.by()).entry(),
                facts.at(from).entry(),
                term.counted().end(facts.zone()),
                target,
                due,
                due == null ? step.none() : null,
                term.doubt(),
                at(met),
                after(met, due),
                after(met, target),
                met == Facts.NONE ? at(run.end()) : null));
        return true;
    }

    /** Whether it was done after this moment; of what is known by the day only, the beginning of the day counts. */
    private boolean after(int met, @Nullable Instant moment) {
        return met != Facts.NONE
                && moment != null
                && facts.at(met).when().earliest(facts.zone()).isAfter(moment);
    }

    private @Nullable Step step(Run run, int from, int done) {
        int left = done;
        for (Step step : rule.steps()) {
            if (past(step, run, from)) {
                continue;
            }
            if (step.times() == 0 || left < step.times()) {
                return step;
            }
            left -= step.times();
        }
        return null;
    }

    private boolean past(Step step, Run run, int from) {
        return step.until() != null && facts.happened(step.until(), run.by(), from)
                || step.within() != null
                        && facts.end(from)
                                .isAfter(step.within().dueBy(facts.at(run.by()).when(), workingDays, facts.zone()));
    }

    private @Nullable Occurrence at(int place) {
        return place == Facts.NONE ? null : facts.at(place);
    }
}
