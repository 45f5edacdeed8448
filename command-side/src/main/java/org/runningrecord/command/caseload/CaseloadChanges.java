package org.runningrecord.command.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.events.CaseRecordEvent;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.clock.Occurrences;

/** What a decision means for the caseloads of workers: it goes on their streams, in the same commit. */
public final class CaseloadChanges {

    private static final Set<String> TURNS = Set.of(Occurrences.ALLOCATION, Occurrences.TRANSFER, Occurrences.STATUS);

    private CaseloadChanges() {}

    /**
     * In the order in which they go on the streams.
     *
     * @param decided for each record, what was decided
     */
    public static List<WorkforceEvent> of(Map<RecordId, List<RecordEvent>> decided, DecisionContext context) {
        List<WorkforceEvent> changes = new ArrayList<>();
        decided.forEach((record, events) -> changes(record, events, decided, context, changes));
        return changes;
    }

    private static void changes(
            RecordId record,
            List<RecordEvent> events,
            Map<RecordId, List<RecordEvent>> decided,
            DecisionContext context,
            List<WorkforceEvent> changes) {
        CaseState before = context.states().get(record);
        if (events.stream().noneMatch(event -> matters(event, before))) {
            return;
        }
        CaseState after = before;
        for (RecordEvent event : events) {
            after = Evolution.evolve(after, event);
        }
        Map<String, Boolean> had = Holders.of(before, context.policy().zone());
        Map<String, Boolean> has = Holders.of(after, context.policy().zone());
        had.keySet().stream()
                .filter(worker -> !has.containsKey(worker))
                .forEach(worker -> changes.add(new CaseLeft(worker, context.recorded(), record)));
        has.forEach((worker, holds) -> {
            if (!holds.equals(had.get(worker))) {
                changes.add(taken(worker, holds, record, events, decided, context));
            }
        });
    }

    /** Whether it can change who has the case. */
    private static boolean matters(RecordEvent event, CaseState before) {
        if (!(event instanceof OfEntry of)) {
            return event instanceof CaseRecordEvent;
        }
        if (event instanceof FactImported) {
            return true;
        }
        EntryState known = before.entries().at(of.entry().sequence());
        String kind = known != null
                ? known.kind()
                : event instanceof EntryEvent entry
                        ? EventCatalogue.kindOf(entry.content().getClass())
                        : "";
        return TURNS.contains(kind);
    }

    private static CaseTaken taken(
            String worker,
            boolean holds,
            RecordId record,
            List<RecordEvent> events,
            Map<RecordId, List<RecordEvent>> decided,
            DecisionContext context) {
        List<RecordId> family = List.copyOf(decided.keySet());
        @Nullable
        CaseloadStanding standing = holds
                ? CaseloadFlag.with(family, worker, team(worker, events, context), context)
                        .orElse(null)
                : null;
        EntryId entry = events.stream()
                .filter(OfEntry.class::isInstance)
                .map(event -> ((OfEntry) event).entry())
                .findFirst()
                .orElseGet(() -> new EntryId(record, 0));
        return new CaseTaken(
                worker,
                context.recorded(),
                record,
                entry,
                holds,
                family,
                standing,
                holds ? CaseloadFlag.asyeMost(worker, context).orElse(null) : null);
    }

    /** The team that the entry names; else the one that the worker is known to be in. */
    private static String team(String worker, List<RecordEvent> events, DecisionContext context) {
        Content content = events.get(0) instanceof EntryEvent entry ? entry.content() : null;
        if (content instanceof CaseAllocation allocation) {
            return allocation.to().team();
        }
        if (content instanceof CaseTransfer transfer) {
            return transfer.toTeam();
        }
        return context.workforce().worker(worker).map(one -> one.team()).orElse("");
    }
}
