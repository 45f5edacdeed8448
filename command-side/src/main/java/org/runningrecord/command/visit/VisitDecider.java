package org.runningrecord.command.visit;

import java.util.Comparator;
import java.util.List;
import org.runningrecord.command.decision.Completion;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;

/** Decides visits. */
public final class VisitDecider {

    private VisitDecider() {}

    public static List<RecordEvent> decide(RecordVisit command, CaseState state, DecisionContext context) {
        VisitRules.check(command.visit(), command.record(), state, context);
        if (!context.sound()) {
            return List.of();
        }
        EntryId entry = state.nextEntry();
        Visit visit = Completion.of(command.visit().on(state.record()), entry, context, siblings(entry, context));
        return List.of(new VisitRecorded(
                entry,
                context.recorded(),
                visit,
                context.judge("visit", visit),
                VisitFulfilment.of(visit, state, context)));
    }

    /** Siblings with a record of their own have their part of the visit there, and are linked from here. */
    private static List<Link> siblings(EntryId entry, DecisionContext context) {
        return context.entries().values().stream()
                .filter(other -> !other.record().equals(entry.record()))
                .sorted(Comparator.comparing(EntryId::toString))
                .map(other -> new Link(Link.Rel.SAME_VISIT, other))
                .toList();
    }
}
