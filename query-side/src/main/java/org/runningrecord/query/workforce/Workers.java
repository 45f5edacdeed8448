package org.runningrecord.query.workforce;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.WorkforceEvent.CaseloadDiscussed;
import org.runningrecord.events.WorkforceEvent.LineSupervisionRecorded;
import org.runningrecord.events.WorkforceEvent.WorkerRecorded;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.caseload.Caseload;
import org.runningrecord.query.workforce.LineSupervisions.Held;
import org.runningrecord.query.workforce.WorkerShown.Case;
import org.runningrecord.query.workforce.WorkerShown.CaseloadShown;
import org.runningrecord.query.workforce.WorkerShown.Training;
import org.runningrecord.query.workforce.WorkerShown.Version;
import org.runningrecord.web.problem.Refused;
import org.springframework.stereotype.Component;

/** Asks for workers. */
@Component
public class Workers {

    private final LogStore log;
    private final EventCodec codec;
    private final RecordingPolicy policy;
    private final Clock clock;

    Workers(LogStore log, EventCodec codec, RecordingPolicy policy, Clock clock) {
        this.log = log;
        this.codec = codec;
        this.policy = policy;
        this.clock = clock;
    }

    /** @param team absent for all; those who have left are not shown */
    List<WorkerShown> all(@Nullable String team) {
        return recorded().entrySet().stream()
                .map(one -> shown(one.getKey(), one.getValue()))
                .filter(one -> one.details().left() == null
                        && (team == null || team.equals(one.details().team())))
                .toList();
    }

    /** @throws Refused if nothing is known of such a worker */
    WorkerShown one(String worker) {
        List<Version> versions = recorded().getOrDefault(worker, List.of());
        WorkerShown shown = shown(worker, versions);
        if (versions.isEmpty()
                && shown.caseload().held().isEmpty()
                && shown.caseload().shared().isEmpty()) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "Nothing is known of such a worker");
        }
        return shown;
    }

    /** By team, the ids of those who manage whoever works there; a team of which nobody has a manager is not among them. */
    public Map<String, SortedSet<String>> managers() {
        return recorded().values().stream()
                .map(versions -> versions.get(versions.size() - 1).details())
                .filter(details -> details.left() == null && details.manager() != null)
                .collect(Collectors.groupingBy(
                        WorkerDetails::team,
                        Collectors.mapping(WorkerDetails::manager, Collectors.toCollection(TreeSet::new))));
    }

    /** The records of the cases that a worker holds, and then of those the worker shares in. */
    public List<RecordId> cases(String worker) {
        CaseloadShown caseload = one(worker).caseload();
        return Stream.concat(caseload.held().stream(), caseload.shared().stream())
                .map(one -> new RecordId(one.record()))
                .toList();
    }

    /** @throws Refused if nothing is known of such a worker */
    LineSupervisions lineSupervisions(String worker) {
        List<Held> held = stream(WorkforceEvent.lineSupervision(worker)).stream()
                .map(LineSupervisionRecorded.class::cast)
                .map(event -> new Held(event.supervision(), event.recorded()))
                .toList();
        if (held.isEmpty()) {
            one(worker);
        }
        return new LineSupervisions(worker, held);
    }

    private WorkerShown shown(String worker, List<Version> versions) {
        Version now = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        List<Version> earlier = new ArrayList<>(versions);
        if (now != null) {
            earlier.remove(earlier.size() - 1);
        }
        Collections.reverse(earlier);
        WorkerDetails details = now == null ? null : now.details();
        return new WorkerShown(
                worker,
                details,
                now == null ? null : now.recorded(),
                earlier,
                details == null ? null : training(details),
                caseload(worker, details == null ? "" : details.team()));
    }

    private @Nullable Training training(WorkerDetails details) {
        return policy.training()
                .map(rule -> {
                    Instant dueBy = rule.dueBy(details, policy.workingDays(), policy.zone());
                    return new Training(state(details, dueBy), dueBy);
                })
                .orElse(null);
    }

    private String state(WorkerDetails details, Instant dueBy) {
        if (details.trained() == null) {
            return clock.instant().isAfter(dueBy) ? "overdue" : "due";
        }
        return details.trained().earliest(policy.zone()).isAfter(dueBy) ? "done-late" : "done";
    }

    private CaseloadShown caseload(String worker, String team) {
        List<WorkforceEvent> events = stream(WorkforceEvent.cases(worker));
        Caseload caseload = Caseload.of(events);
        Map<RecordId, Case> last = new LinkedHashMap<>();
        List<CaseloadDiscussion> discussions = new ArrayList<>();
        for (WorkforceEvent event : events) {
            if (event instanceof CaseTaken taken) {
                last.remove(taken.record());
                last.put(taken.record(), shown(taken));
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
                of(last, caseload.held().keySet()),
                of(last, caseload.shared()),
                discussions);
    }

    private static List<Case> of(Map<RecordId, Case> cases, Set<RecordId> these) {
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

    private Map<String, List<Version>> recorded() {
        Map<String, List<Version>> workers = new LinkedHashMap<>();
        for (WorkforceEvent event : stream(WorkforceEvent.WORKERS)) {
            WorkerRecorded worker = (WorkerRecorded) event;
            workers.computeIfAbsent(worker.worker(), id -> new ArrayList<>())
                    .add(new Version(worker.details(), worker.recorded()));
        }
        return workers;
    }

    private List<WorkforceEvent> stream(String stream) {
        return log.readStream(stream, 0).stream()
                .map(stored -> (WorkforceEvent) codec.read(stored.event()))
                .toList();
    }
}
