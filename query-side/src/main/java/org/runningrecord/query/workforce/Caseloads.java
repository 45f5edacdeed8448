package org.runningrecord.query.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.caseload.Caseload;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.workforce.WorkerShown.Case;
import org.runningrecord.query.workforce.WorkerShown.CaseloadShown;
import org.springframework.stereotype.Component;

/** Asks what a worker holds. */
@Component
class Caseloads {

    private final WorkforceLog log;
    private final RecordingPolicy policy;

    Caseloads(WorkforceLog log, RecordingPolicy policy) {
        this.log = log;
        this.policy = policy;
    }

    /**
     * A case that is there already did not come again: only the date on which it did was put right.
     *
     * @param team of the worker, whose numbers hold; empty where none is known
     * @param openable the records that the reader may open; cases of others are not counted either
     */
    CaseloadShown of(String worker, String team, Openable openable) {
        List<WorkforceEvent> all = log.stream(WorkforceEvent.cases(worker));
        List<WorkforceEvent> events = openCases(all, openable);
        Caseload caseload = Caseload.of(events);
        Map<RecordId, Case> last = new LinkedHashMap<>();
        Map<RecordId, Boolean> there = new HashMap<>();
        List<CaseloadDiscussion> discussions = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            WorkforceEvent event = events.get(i);
            if (event instanceof CaseTaken taken) {
                if (!Boolean.valueOf(taken.holds()).equals(there.put(taken.record(), taken.holds()))) {
                    last.remove(taken.record());
                    last.put(
                            taken.record(),
                            shown(taken, events.size() == all.size() ? null : Caseload.of(events.subList(0, i + 1))));
                }
            } else if (event instanceof CaseLeft left) {
                there.remove(left.record());
            } else if (event instanceof CaseloadDiscussed said) {
                discussions.add(said.discussion());
            }
        }
        CaseloadStanding standing = policy.caseload()
                .map(rule -> rule.standing(caseload, team, policy.version()))
                .orElse(null);
        return new CaseloadShown(
                standing == null ? caseload.cases(false) : standing.cases(),
                standing == null ? null : standing.upper(),
                standing == null ? null : standing.absolute(),
                cases(last, caseload.held().keySet()),
                cases(last, caseload.shared()),
                discussions);
    }

    private static List<WorkforceEvent> openCases(List<WorkforceEvent> all, Openable openable) {
        List<String> records = all.stream()
                .map(Caseloads::record)
                .filter(record -> !record.isEmpty())
                .toList();
        Set<String> open = Set.copyOf(openable.keep(records, Function.identity()));
        return all.stream()
                .filter(event -> record(event).isEmpty() || open.contains(record(event)))
                .toList();
    }

    /** Whose case came or went; empty where the event is of no one case. */
    private static String record(WorkforceEvent event) {
        return event instanceof CaseTaken taken
                ? taken.record().value()
                : event instanceof CaseLeft left ? left.record().value() : "";
    }

    private static List<Case> cases(Map<RecordId, Case> cases, Set<RecordId> these) {
        return cases.entrySet().stream()
                .filter(one -> these.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** @param counted the caseload with the cases that are shown; absent where all of them are */
    private static Case shown(CaseTaken taken, @Nullable Caseload counted) {
        CaseloadStanding then = taken.standing();
        CaseloadStanding standing = then == null || counted == null
                ? then
                : new CaseloadStanding(
                        counted.cases(then.byFamily()), then.byFamily(), then.upper(), then.absolute(), then.policy());
        boolean above = standing != null && taken.asyeMost() != null && standing.cases() > taken.asyeMost();
        return new Case(
                taken.record().value(),
                taken.entry().toString(),
                taken.recorded().at(),
                standing,
                taken.asyeMost(),
                above);
    }
}
