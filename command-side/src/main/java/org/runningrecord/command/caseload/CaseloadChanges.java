package org.runningrecord.command.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.caseload.Holders.Has;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.CaseRecordEvent;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.clock.Occurrences;

/** What a decision means for the caseloads of workers: it goes on their streams, in the same commit. */
public final class CaseloadChanges {

    private static final Set<String> TURNS = Set.of(Occurrences.ALLOCATION, Occurrences.TRANSFER, Occurrences.STATUS);

    private final Map<RecordId, List<RecordEvent>> decided;
    private final DecisionContext context;
    private final Map<RecordId, Map<String, Has>> had = new LinkedHashMap<>();
    private final Map<RecordId, Map<String, Has>> has = new LinkedHashMap<>();
    private final List<WorkforceEvent> changes = new ArrayList<>();

    private CaseloadChanges(Map<RecordId, List<RecordEvent>> decided, DecisionContext context) {
        this.decided = decided;
        this.context = context;
    }

    /**
     * In the order in which they go on the streams.
     *
     * @param decided for each record, what was decided
     */
    public static List<WorkforceEvent> of(Map<RecordId, List<RecordEvent>> decided, DecisionContext context) {
        CaseloadChanges changes = new CaseloadChanges(decided, context);
        decided.forEach(changes::turn);
        changes.has.keySet().forEach(changes::changed);
        changes.changes.addAll(DirectorDiscussions.of(decided, context));
        return changes.changes;
    }

    /** Notes who had the case and who has it then, where that can change. */
    private void turn(RecordId record, List<RecordEvent> events) {
        CaseState before = context.states().get(record);
        if (events.stream().noneMatch(event -> matters(event, before))) {
            return;
        }
        CaseState after = before;
        for (RecordEvent event : events) {
            after = Evolution.evolve(after, event);
        }
        had.put(record, Holders.of(before, context.policy().zone()));
        has.put(record, Holders.of(after, context.policy().zone()));
    }

    private void changed(RecordId record) {
        Map<String, Has> before = had.get(record);
        before.keySet().stream()
                .filter(worker -> !has.get(record).containsKey(worker))
                .forEach(worker -> changes.add(new CaseLeft(worker, context.recorded(), record)));
        has.get(record).forEach((worker, now) -> {
            Has then = before.get(worker);
            if (!now.equals(then)) {
                boolean held = then != null && then.holds() && now.holds();
                changes.add(taken(worker, now, record, held ? known(worker, record) : family(worker, record)));
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

    private CaseTaken taken(String worker, Has now, RecordId record, List<RecordId> family) {
        boolean holds = now.holds();
        List<RecordEvent> events = decided.get(record);
        @Nullable
        CaseloadStanding standing = holds
                ? CaseloadFlag.with(
                                counted(worker, record, family),
                                leaving(worker),
                                worker,
                                team(worker, events, context),
                                context)
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
                holds ? CaseloadFlag.asyeMost(worker, context).orElse(null) : null,
                now.since());
    }

    /** The children of whom one entry says that the worker holds their cases. Records that merely change with it are not of one family. */
    private List<RecordId> family(String worker, RecordId record) {
        return has.keySet().stream()
                .filter(other -> other.equals(record) || told(other) && Holders.holds(worker, has.get(other)))
                .toList();
    }

    /** With whom the child was allocated, where only the date on which the case came is put right. */
    private List<RecordId> known(String worker, RecordId record) {
        Set<RecordId> family = context.workforce().caseload(worker).held().getOrDefault(record, Set.of(record));
        return family.stream().sorted(Comparator.comparing(RecordId::value)).toList();
    }

    /** Those that come to the worker, or are there. */
    private List<RecordId> counted(String worker, RecordId record, List<RecordId> family) {
        Set<RecordId> held = context.workforce().caseload(worker).held().keySet();
        return family.stream()
                .filter(one -> one.equals(record) || has.containsKey(one) || held.contains(one))
                .toList();
    }

    private boolean told(RecordId record) {
        return decided.get(record).stream().anyMatch(EntryEvent.class::isInstance);
    }

    private List<RecordId> leaving(String worker) {
        return had.keySet().stream()
                .filter(record ->
                        had.get(record).containsKey(worker) && !has.get(record).containsKey(worker))
                .toList();
    }

    /** The team that the entry names; else the one that the worker is known to be in. */
    private static String team(String worker, List<RecordEvent> events, DecisionContext context) {
        return events.stream()
                .flatMap(event -> content(event).stream())
                .flatMap(content -> Coming.of(content).stream())
                .filter(coming -> worker.equals(coming.worker().id()))
                .map(Coming::team)
                .findFirst()
                .or(() -> context.workforce().worker(worker).map(WorkerDetails::team))
                .orElse("");
    }

    private static Optional<Content> content(RecordEvent event) {
        return event instanceof EntryEvent entry
                ? Optional.of(entry.content())
                : event instanceof NoteAmended amended ? Optional.of(amended.content()) : Optional.empty();
    }
}
