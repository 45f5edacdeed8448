package org.runningrecord.command.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SignificanceEvent;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Kebab;

/** The fold over a record's events. A test holds that no event and no kind of content is forgotten here. */
public final class Evolution {

    private static final Map<Class<? extends Content>, EntryKind> KINDS = Map.of(
            Visit.class, EntryKind.VISIT,
            Contact.class, EntryKind.CONTACT,
            LaterRisk.class, EntryKind.LATER_RISK,
            Supervision.class, EntryKind.SUPERVISION,
            UnachievedVisit.class, EntryKind.UNACHIEVED_VISIT,
            ImportedFact.class, EntryKind.IMPORTED_FACT);

    private Evolution() {}

    /** The state after this event; {@code before} is absent for the first event of a record. */
    public static CaseState evolve(@Nullable CaseState before, RecordEvent event) {
        if (event instanceof RecordOpened opened) {
            return CaseState.opened(opened.record());
        }
        if (before == null) {
            throw new IllegalStateException("A record begins with its opening");
        }
        CaseState next = before.next();
        if (event instanceof EntryEvent entry) {
            return recorded(next, entry);
        }
        if (event instanceof NoteAmended amended) {
            long sequence = amended.entry().sequence();
            EntryState entry = next.entries().get(sequence).amended(amended.version(), next.version());
            return fulfilling(
                    holding(next.with(sequence, entry), sequence, amended.content()), sequence, amended.fulfilment());
        }
        if (event instanceof SignificanceEvent mark) {
            long sequence = mark.entry().sequence();
            boolean significant = !(mark instanceof SignificanceWithdrawn);
            return next.with(sequence, next.entries().get(sequence).marked(mark.version(), significant));
        }
        if (event instanceof VisitPlanned planned) {
            String setting = Kebab.of(planned.visit().place().setting());
            return next.with(
                    planned.planned().sequence(),
                    new PlanState(
                            setting, planned.visit().mode() == Visit.Mode.IN_PERSON, false, null, planned.expected()));
        }
        if (event instanceof PlannedVisitCancelled cancelled) {
            long sequence = cancelled.planned().sequence();
            return next.with(sequence, next.plans().get(sequence).calledOff());
        }
        if (event instanceof PlannedVisitRescheduled moved) {
            long sequence = moved.planned().sequence();
            return next.with(sequence, next.plans().get(sequence).moved(moved.expected()));
        }
        throw new IllegalStateException(event.getClass().getSimpleName() + " is not folded into the state");
    }

    private static CaseState recorded(CaseState next, EntryEvent event) {
        long sequence = event.entry().sequence();
        EntryKind kind = KINDS.get(event.content().getClass());
        boolean byRule = event instanceof FactImported fact && fact.significantByRule();
        EntryState entry = new EntryState(
                kind, event.recorded().by().id(), event.recorded().at(), 1, sequence, 0, byRule);
        CaseState held = holding(next.with(sequence, entry), sequence, event.content());
        return event instanceof VisitRecorded visit ? fulfilling(held, sequence, visit.fulfilment()) : held;
    }

    /** What the content of an entry, new or amended, means for actions, plans and facts. */
    private static CaseState holding(CaseState state, long sequence, Content content) {
        CaseState next = state;
        for (AgreedAction action : content.actions()) {
            next = next.withAction(action.id());
        }
        if (content instanceof ImportedFact fact) {
            next = next.with(fact.key(), new FactState(sequence, fact.occurred().toString()));
        }
        return next;
    }

    /** A visit meets the planned one it names, or, once it is amended, may no longer meet the one it met. */
    private static CaseState fulfilling(CaseState state, long sequence, @Nullable Fulfilment fulfilment) {
        CaseState next = state;
        for (Map.Entry<Long, PlanState> plan : state.plans().entrySet()) {
            boolean before = Long.valueOf(sequence).equals(plan.getValue().fulfilledBy());
            boolean now = fulfilment != null
                    && fulfilment.met()
                    && fulfilment.planned().sequence() == plan.getKey();
            if (now != before) {
                next = next.with(plan.getKey(), plan.getValue().fulfilled(now ? sequence : null));
            }
        }
        return next;
    }
}
