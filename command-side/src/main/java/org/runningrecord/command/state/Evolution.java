package org.runningrecord.command.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AccessEvent;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.ExpectationEvent;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SignificanceEvent;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.PersonFactEnd;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Fulfilment;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.policy.clock.Occurrences;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.access.TiesFold;

/** The fold over a record's events. A test holds that no event and no kind of content is forgotten here. */
public final class Evolution {

    private Evolution() {}

    /** The state after this event; {@code before} is absent for the first event of a record. */
    public static CaseState evolve(@Nullable CaseState before, RecordEvent event) {
        if (event instanceof RecordOpened opened) {
            return CaseState.opened(opened.record(), TiesFold.after(null, event, 0));
        }
        if (before == null) {
            throw new IllegalStateException("A record begins with its opening");
        }
        CaseState next = before.next();
        Ties ties = TiesFold.after(before.ties(), event, next.version());
        return folded(ties == before.ties() ? next : next.with(ties), event);
    }

    private static CaseState folded(CaseState next, RecordEvent event) {
        if (event instanceof AccessEvent) {
            return next;
        }
        if (event instanceof EntryEvent entry) {
            return recorded(next, entry);
        }
        if (event instanceof NoteAmended amended) {
            long sequence = amended.entry().sequence();
            EntryState entry = next.entries().at(sequence).amended(amended.version(), next.version());
            return fulfilling(
                    holding(next.with(sequence, entry), sequence, amended.content()), sequence, amended.fulfilment());
        }
        if (event instanceof SignificanceEvent mark) {
            long sequence = mark.entry().sequence();
            boolean significant = !(mark instanceof SignificanceWithdrawn);
            return next.with(sequence, next.entries().at(sequence).marked(mark.version(), significant));
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
            return next.with(sequence, next.plans().at(sequence).calledOff());
        }
        if (event instanceof PlannedVisitRescheduled moved) {
            long sequence = moved.planned().sequence();
            return next.with(sequence, next.plans().at(sequence).moved(moved.expected()));
        }
        if (event instanceof ExpectationEvent expectation) {
            return ExpectationEvolution.evolve(next, expectation);
        }
        CaseState after = event instanceof CaseRecordEvent whole
                ? RecordEvolution.evolve(next, whole)
                : LaterEvolution.evolve(next, event);
        if (after == null) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " is not folded into the state");
        }
        return after;
    }

    private static CaseState recorded(CaseState next, EntryEvent event) {
        long sequence = event.entry().sequence();
        String kind = EventCatalogue.kindOf(event.content().getClass());
        boolean byRule = event instanceof FactImported fact && fact.significantByRule();
        Recorded first = event.first();
        EntryState entry = EntryState.first(kind, first.by().id(), first.at(), sequence, byRule);
        CaseState held = holding(next.with(sequence, entry), sequence, event.content());
        if (event instanceof MisfiledEntryReceived moved) {
            return ActionEvolution.soFar(held, moved.entry(), moved.actions());
        }
        return event instanceof VisitRecorded visit ? fulfilling(held, sequence, visit.fulfilment()) : held;
    }

    /** What the content of an entry, new or amended, means for actions, plans and facts. */
    private static CaseState holding(CaseState state, long sequence, Content content) {
        EntryId id = new EntryId(state.record(), sequence);
        EntryState entry = state.entries().at(sequence);
        CaseState said = state.with(
                sequence,
                entry.saying(content.risk().yes(), entry.actions().agreeing(ActionNumbers.of(id, content)))
                        .occurring(Occurrences.of(id, content, other -> TakenIn.number(state, other))
                                .orElse(null)));
        CaseState next = content instanceof ReviewsActions back
                ? ActionEvolution.reviewed(
                        entry.versions() == 1 ? said : ActionEvolution.unsaid(said, sequence), sequence, back)
                : content instanceof PersonFactEnd end
                        ? LaterEvolution.ended(
                                entry.versions() == 1 ? said : LaterEvolution.unended(said, sequence),
                                end.about(),
                                sequence)
                        : said;
        return content instanceof ImportedFact fact
                ? next.with(fact.key(), new FactState(sequence, fact.occurred().toString()))
                : next;
    }

    /** A visit meets the planned one it names, or, once it is amended, may no longer meet the one it met. */
    static CaseState fulfilling(CaseState state, long sequence, @Nullable Fulfilment fulfilment) {
        EntryState entry = state.entries().at(sequence);
        Long now = fulfilment == null || !fulfilment.met()
                ? null
                : Long.valueOf(fulfilment.planned().sequence());
        if (entry.meets() == null && now == null) {
            return state;
        }
        CaseState released = entry.meets() == null ? state : released(state, entry.meets(), sequence);
        PlanState plan = now == null ? null : released.plans().at(now);
        CaseState met = plan == null ? released : released.with(now, plan.fulfilled(sequence));
        return met.with(sequence, entry.meeting(now));
    }

    /** The planned visit is still to be made, unless another visit than this one has met it. */
    private static CaseState released(CaseState state, long planned, long sequence) {
        PlanState plan = state.plans().at(planned);
        return plan != null && Long.valueOf(sequence).equals(plan.fulfilledBy())
                ? state.with(planned, plan.fulfilled(metByAnother(state, planned, sequence)))
                : state;
    }

    private static @Nullable Long metByAnother(CaseState state, long planned, long sequence) {
        return state.entries().entrySet().stream()
                .filter(entry -> entry.getKey() != sequence
                        && Long.valueOf(planned).equals(entry.getValue().meets()))
                .map(Map.Entry::getKey)
                .max(Long::compare)
                .orElse(null);
    }
}
