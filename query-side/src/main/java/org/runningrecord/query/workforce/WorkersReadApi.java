package org.runningrecord.query.workforce;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    WorkersReadApi(Workers workers) {
        this.workers = workers;
    }

    /** Those who work here. */
    record AllWorkers(List<WorkerShown> workers) {}

    @GetMapping("/api/workers")
    @Operation(summary = "Those who work here or in a team, with their training and their caseloads")
    AllWorkers all(@RequestParam(required = false) @Nullable String team) {
        return new AllWorkers(workers.all(team));
    }

    @GetMapping("/api/workers/{id}")
    @Operation(summary = "A worker: who they are and were, their training and their caseload")
    ResponseEntity<WorkerShown> one(@PathVariable String id) {
        WorkerShown worker = workers.one(id);
        int versions = worker.earlier().size() + (worker.details() == null ? 0 : 1);
        return ResponseEntity.ok().eTag("\"" + versions + "\"").body(worker);
    }

    @GetMapping("/api/workers/{id}/line-supervisions")
    @Operation(summary = "The line supervision and annual reviews of a worker, for them and those who manage them")
    LineSupervisions lineSupervisions(@PathVariable String id) {
        return workers.lineSupervisions(id);
    }
}
