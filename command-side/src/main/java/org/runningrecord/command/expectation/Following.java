package org.runningrecord.command.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.command.state.WhatHappened;
import org.runningrecord.events.CaseRecordEvent;
import org.runningrecord.events.ExpectationEvent;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.web.problem.Refused;

/** Whatever is decided, what it means for what is expected is decided with it, in the same commit. */
public final class Following<C extends ChildCommand> implements Decider<C> {

    private final Decider<C> decider;

    public Following(Decider<C> decider) {
        this.decider = decider;
    }

    @Override
    public List<RecordEvent> decide(C command, CaseState state, DecisionContext context) {
        List<RecordEvent> decided = decider.decide(command, state, context);
        if (!context.sound()) {
            return decided;
        }
        CaseState after = state;
        for (RecordEvent event : decided) {
            after = Evolution.evolve(after, event);
        }
        CaseState end = after;
        if (!(command instanceof RecountExpectations)
                && decided.stream().noneMatch(event -> matters(event, state, end, context))) {
            return decided;
        }
        if (state.standing().mergedInto() != null && end.standing().mergedInto() != null) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "This record was merged into another, where what this entry tells goes on; part the two, put it right, and merge them again");
        }
        List<RecordEvent> all = new ArrayList<>(decided);
        all.addAll(new Expectations(end, context).following());
        return all;
    }

    /** Whether clocks look at what happened, and something can follow from it. */
    private static boolean matters(RecordEvent event, CaseState before, CaseState after, DecisionContext context) {
        if (event instanceof OfEntry of) {
            Occurrence was = occurrence(before.entries().at(of.entry().sequence()));
            Occurrence is = occurrence(after.entries().at(of.entry().sequence()));
            return event instanceof FactImported || !Objects.equals(was, is) && canFollow(before, after, context);
        }
        return event instanceof CaseRecordEvent || event instanceof ExpectationEvent;
    }

    /**
     * Whether anything can be expected: where nothing was so far, something on file has to start a clock. That it was all met when it was told, or that the
     * policy of that time had no clocks, does not mean that nothing did.
     */
    private static boolean canFollow(CaseState before, CaseState after, DecisionContext context) {
        return !before.expectations().isEmpty()
                || before.standing().mergedInto() != null
                || WhatHappened.any(after, context.policy().clocks().starting());
    }

    private static @Nullable Occurrence occurrence(@Nullable EntryState entry) {
        return entry == null ? null : entry.occurrence();
    }
}
