package org.runningrecord.command.expectation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.ExpectationState;
import org.runningrecord.command.state.ExpectationState.Became;
import org.runningrecord.command.state.ExpectationState.Met;
import org.runningrecord.command.state.TakenIn;
import org.runningrecord.command.state.WhatHappened;
import org.runningrecord.events.ExpectationEvent.ExpectationEnded;
import org.runningrecord.events.ExpectationEvent.ExpectationMet;
import org.runningrecord.events.ExpectationEvent.ExpectationMoved;
import org.runningrecord.events.ExpectationEvent.ExpectationReopened;
import org.runningrecord.events.ExpectationEvent.ExpectationSet;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.clock.Expected;
import org.runningrecord.policy.clock.Facts;
import org.runningrecord.policy.clock.Occurrences;

/**
 * What is expected of a record once something has happened on it. What is open is judged by the policy that set it, so that another policy moves nothing
 * by itself; what is new, by the one in force.
 */
final class Expectations {

    /** What a person decided is not for an entry to change. */
    private static final Set<Became> DECIDED = Set.of(Became.CALLED_OFF, Became.DROPPED);

    private final CaseState state;
    private final DecisionContext context;
    private final Collection<Occurrence> occurrences;
    private final Map<PolicyVersion, Map<String, Expected>> byPolicy = new HashMap<>();
    private final List<RecordEvent> events = new ArrayList<>();

    /** What is met or ended from now on. */
    private final Set<String> over = new HashSet<>();

    Expectations(CaseState state, DecisionContext context) {
        this.state = state;
        this.context = context;
        this.occurrences = WhatHappened.of(state, context.policy().zone());
    }

    List<RecordEvent> following() {
        state.expectations().entrySet().stream()
                .filter(known -> !DECIDED.contains(known.getValue().became()))
                .sorted(Comparator.comparing(known -> known.getValue().sequence()))
                .forEach(known -> follow(known.getKey(), known.getValue()));
        if (state.over()) {
            return events;
        }
        expected(context.policy()).forEach((key, one) -> {
            ExpectationState known = state.expectations().get(key);
            if (one.open() && !stands(key, known) && !onlyThere(one)) {
                set(one);
            }
        });
        return events;
    }

    /** Whether it is on file already. What met or ended it under an earlier policy, and does not under the one in force, leaves it to be done. */
    private boolean stands(String key, @Nullable ExpectationState known) {
        if (known == null || known.became() == Became.ENDED || known.became() == Became.DROPPED || over.contains(key)) {
            return false;
        }
        return known.became() != Became.MET
                || known.due().policy().equals(context.policy().version());
    }

    /** Whether it can only be said about an entry of a record that was merged into this one, which takes nothing new: there it was called off, or had ended. */
    private boolean onlyThere(Expected one) {
        return one.start() < Occurrences.NOWHERE && context.policy().clocks().aboutAnEntry(one.rule());
    }

    /** Everything that is and was expected, as this policy has it: of a record that is closed for good, what would be if it were not. */
    Map<String, Expected> expected(RecordingPolicy policy) {
        return byPolicy.computeIfAbsent(policy.version(), version -> {
            Map<String, Expected> all = new LinkedHashMap<>();
            policy.clocks().expected(new Facts(occurrences, policy.zone())).forEach(one -> all.put(one.key(), one));
            return all;
        });
    }

    private void follow(String key, ExpectationState known) {
        RecordingPolicy policy = context.policies().at(known.judged());
        Expected now = expected(policy).get(key);
        EntryId id = expectation(known.sequence());
        if (known.became() == Became.ENDED) {
            metAfterAll(id, known, now);
            return;
        }
        if (now == null || now.endedBy() != null || state.over() && !stays(known, now)) {
            over.add(key);
            EntryId by = now == null || now.endedBy() == null
                    ? null
                    : entry(now.endedBy().entry());
            events.add(new ExpectationEnded(id, context.recorded(), by, null));
            return;
        }
        move(id, known, now, policy);
        @Nullable Met met = now.metBy() == null ? null : new Met(now.metBy().entry(), now.late(), now.pastTarget());
        if (met != null && !met.equals(known.met())) {
            over.add(key);
            events.add(met(id, now));
        } else if (met == null && known.met() != null) {
            events.add(new ExpectationReopened(id, context.recorded()));
        }
    }

    /** What was done stays done where the record is closed for good; what was not is not expected any more. */
    private boolean stays(ExpectationState known, Expected now) {
        return known.met() == null ? done(now) : now.metBy() != null;
    }

    private void move(EntryId id, ExpectationState known, Expected now, RecordingPolicy policy) {
        Deadline due = deadline(now, policy);
        if (!due.equals(known.due())) {
            events.add(new ExpectationMoved(id, context.recorded(), known.due(), due, null));
        }
    }

    /** What ended without having been done turns out to have been done before: that is told later, or its date is put right. */
    private void metAfterAll(EntryId id, ExpectationState known, @Nullable Expected now) {
        if (now != null && done(now)) {
            move(id, known, now, context.policies().at(known.judged()));
            events.add(met(id, now));
        }
    }

    /** Whether it was done; what is told of the time after the child's death is no matter. */
    private boolean done(Expected now) {
        ZoneId zone = context.policy().zone();
        return now.metBy() != null
                && state.death()
                        .filter(death -> now.metBy()
                                .when()
                                .earliest(zone)
                                .isAfter(death.when().end(zone)))
                        .isEmpty();
    }

    private ExpectationMet met(EntryId id, Expected now) {
        return new ExpectationMet(id, context.recorded(), entry(now.metBy().entry()), now.late(), now.pastTarget());
    }

    private void set(Expected one) {
        events.add(new ExpectationSet(
                expectation(state.version() + events.size() + 1),
                context.recorded(),
                one.rule(),
                entry(one.start()),
                entry(one.from()),
                deadline(one, context.policy())));
    }

    static Deadline deadline(Expected one, RecordingPolicy policy) {
        return new Deadline(one.counted(), one.targetBy(), one.dueBy(), one.none(), one.doubt(), policy.version());
    }

    private EntryId expectation(long sequence) {
        return new EntryId(state.record(), sequence);
    }

    private EntryId entry(long number) {
        return TakenIn.entry(state, number);
    }
}
