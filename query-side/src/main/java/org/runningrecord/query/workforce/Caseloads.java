package org.runningrecord.query.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.caseload.Caseload;
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
     */
    CaseloadShown of(String worker, String team) {
        List<WorkforceEvent> events = log.stream(WorkforceEvent.cases(worker));
        Caseload caseload = Caseload.of(events);
        Map<RecordId, Case> last = new LinkedHashMap<>();
        Map<RecordId, Boolean> there = new HashMap<>();
        List<CaseloadDiscussion> discussions = new ArrayList<>();
        for (WorkforceEvent event : events) {
            if (event instanceof CaseTaken taken) {
                if (!Boolean.valueOf(taken.holds()).equals(there.put(taken.record(), taken.holds()))) {
                    last.remove(taken.record());
                    last.put(taken.record(), shown(taken));
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

    private static List<Case> cases(Map<RecordId, Case> cases, Set<RecordId> these) {
        return cases.entrySet().stream()
                .filter(one -> these.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Case shown(CaseTaken taken) {
        CaseloadStanding standing = taken.standing();
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
