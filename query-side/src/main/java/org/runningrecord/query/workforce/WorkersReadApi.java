package org.runningrecord.query.workforce;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.access.ReadersRecords;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Role;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Managers see here who works for them, what they hold, and whether they are trained. */
@RestController
@Tag(name = "Workers")
class WorkersReadApi {

    private final Workers workers;
    private final ReadersRecords readers;
    private final OpaqueIds ids;

    WorkersReadApi(Workers workers, ReadersRecords readers, OpaqueIds ids) {
        this.workers = workers;
        this.readers = readers;
        this.ids = ids;
    }

    /** Those who work here. */
    record AllWorkers(List<WorkerShown> workers) implements Tabular {

        @Override
        public List<WorkerShown> rows() {
            return workers;
        }
    }

    @GetMapping("/api/workers")
    @Operation(summary = "Those who work here or in a team, with their training and their caseloads")
    AllWorkers all(@RequestParam(required = false) @Nullable String team, HttpServletRequest http) {
        return new AllWorkers(workers.all(team, readers.of(SignedIn.atDoor(http))));
    }

    @GetMapping("/api/workers/{id}")
    @Operation(summary = "A worker: who they are and were, their training and their caseload")
    ResponseEntity<WorkerShown> one(@PathVariable String id, HttpServletRequest http) {
        Caller caller = SignedIn.atDoor(http);
        workers.refuseUnlessTheirs(id, caller, Role.TEAM_MANAGER, Role.AUDITOR);
        WorkerShown worker = workers.one(id, readers.of(caller));
        int versions = worker.earlier().size() + (worker.details() == null ? 0 : 1);
        return ResponseEntity.ok().eTag("\"" + ids.version(versions) + "\"").body(worker);
    }

    @GetMapping("/api/workers/{id}/line-supervisions")
    @Operation(summary = "The line supervision and annual reviews of a worker, for them and those who manage them")
    LineSupervisions lineSupervisions(@PathVariable String id, HttpServletRequest http) {
        workers.refuseUnlessTheirs(id, SignedIn.atDoor(http));
        return workers.lineSupervisions(id);
    }
}
