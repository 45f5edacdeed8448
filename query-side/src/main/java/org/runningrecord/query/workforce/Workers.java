package org.runningrecord.query.workforce;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.LineSupervisionRecorded;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.workforce.LineSupervisions.Held;
import org.runningrecord.query.workforce.WorkerShown.CaseloadShown;
import org.runningrecord.query.workforce.WorkerShown.Training;
import org.runningrecord.query.workforce.WorkerShown.Version;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.problem.Refused;
import org.springframework.stereotype.Component;

/** Asks for workers. */
@Component
public class Workers {

    private final WorkforceLog log;
    private final Caseloads caseloads;
    private final RecordingPolicy policy;
    private final Clock clock;

    Workers(WorkforceLog log, Caseloads caseloads, RecordingPolicy policy, Clock clock) {
        this.log = log;
        this.caseloads = caseloads;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param team absent for all; those who have left are not shown
     * @param openable the records that the reader may open
     */
    List<WorkerShown> all(@Nullable String team, Openable openable) {
        return log.workers().entrySet().stream()
                .map(one -> shown(one.getKey(), one.getValue(), openable))
                .filter(one -> worksHere(one.details())
                        && (team == null || team.equals(one.details().team())))
                .toList();
    }

    /**
     * @param openable the records that the reader may open
     * @throws Refused if nothing is known of such a worker
     */
    WorkerShown one(String worker, Openable openable) {
        List<Version> versions = log.workers().getOrDefault(worker, List.of());
        WorkerShown shown = shown(worker, versions, openable);
        if (versions.isEmpty()
                && shown.caseload().held().isEmpty()
                && shown.caseload().shared().isEmpty()) {
            throw unknown();
        }
        return shown;
    }

    /**
     * Lets somebody see what is a worker's own: themselves, a manager of theirs or of their team, and whoever answers for the whole service.
     *
     * @param also others who may
     * @throws Refused as where nothing is known of such a worker
     */
    void refuseUnlessTheirs(String worker, Caller caller, Role... also) {
        if (worker.equals(caller.id()) || caller.is(Role.SENIOR_MANAGER) || caller.isAny(Set.of(also))) {
            return;
        }
        List<Version> versions = log.workers().getOrDefault(worker, List.of());
        WorkerDetails now =
                versions.isEmpty() ? null : versions.get(versions.size() - 1).details();
        boolean manages = now != null
                && caller.is(Role.TEAM_MANAGER)
                && (caller.id().equals(now.manager()) || caller.teams().contains(now.team()));
        if (!manages) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return Refused.because(Refused.Kind.NOT_FOUND, "Nothing is known of such a worker");
    }

    /** What is known of somebody who works here; absent where nothing is, or they have left. */
    public Optional<WorkerDetails> find(String worker) {
        List<Version> versions = log.workers().getOrDefault(worker, List.of());
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1).details()).filter(this::worksHere);
    }

    /** The id of somebody's manager; absent where none is known. */
    public @Nullable String manager(String worker) {
        return find(worker).map(WorkerDetails::manager).orElse(null);
    }

    /** By team, the ids of those who manage whoever works there; a team of which nobody has a manager is not among them. */
    public Map<String, SortedSet<String>> managers() {
        return log.workers().values().stream()
                .map(versions -> versions.get(versions.size() - 1).details())
                .filter(details -> worksHere(details) && details.manager() != null)
                .collect(Collectors.groupingBy(
                        WorkerDetails::team,
                        Collectors.mapping(WorkerDetails::manager, Collectors.toCollection(TreeSet::new))));
    }

    /** The records of the cases that a worker holds, and then of those the worker shares in. */
    public List<RecordId> cases(String worker, Openable openable) {
        CaseloadShown caseload = one(worker, openable).caseload();
        return Stream.concat(caseload.held().stream(), caseload.shared().stream())
                .map(one -> new RecordId(one.record()))
                .toList();
    }

    /** @throws Refused if nothing is known of such a worker */
    LineSupervisions lineSupervisions(String worker) {
        List<Held> held = log.stream(WorkforceEvent.lineSupervision(worker)).stream()
                .map(LineSupervisionRecorded.class::cast)
                .map(event -> new Held(event.supervision(), event.recorded()))
                .toList();
        if (held.isEmpty()) {
            one(worker, Openable.all());
        }
        return new LineSupervisions(worker, held);
    }

    private boolean worksHere(WorkerDetails details) {
        return details.worksHere(clock.instant(), policy.zone());
    }

    private WorkerShown shown(String worker, List<Version> versions, Openable openable) {
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
                caseloads.of(worker, details == null ? "" : details.team(), openable));
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
}
