package org.runningrecord.command.worker;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.function.Function;
import org.runningrecord.command.decision.Command;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.value.CaseloadDiscussion;
import org.runningrecord.events.value.LineSupervision;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.log.Commit;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.problem.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Here it is recorded who works here, and what was said of their caseload. None of it stands on a child's record. */
@RestController
@Tag(name = "Workers")
class WorkersApi {

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._@-]{0,99}";

    private final Submissions submissions;

    WorkersApi(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Where it stands. */
    record WorkerAnswer(String worker, @Opaque(POSITION) long position) {}

    @PostMapping("/api/workers/{id}")
    @Operation(
            operationId = "record-worker",
            summary = "Record what is known of a worker, all of it; what was known before stays on file",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WorkerDetails.class))))
    ResponseEntity<WorkerAnswer> worker(@PathVariable String id, NativeWebRequest request) {
        return recorded(request, id, WorkerDetails.class, details -> new RecordWorker(id, details));
    }

    @PostMapping("/api/workers/{id}/caseload-discussions")
    @Operation(
            operationId = "discuss-caseload",
            summary = "Record that a worker's caseload was discussed with the Director, and what came of it",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CaseloadDiscussion.class))))
    ResponseEntity<WorkerAnswer> discussion(@PathVariable String id, NativeWebRequest request) {
        return recorded(request, id, CaseloadDiscussion.class, said -> new DiscussCaseload(id, said));
    }

    @PostMapping("/api/workers/{id}/line-supervisions")
    @Operation(
            operationId = "record-line-supervision",
            summary = "Record line supervision or the annual review of a worker; it stands on no child's record",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = LineSupervision.class))))
    ResponseEntity<WorkerAnswer> lineSupervision(@PathVariable String id, NativeWebRequest request) {
        return recorded(request, id, LineSupervision.class, said -> new RecordLineSupervision(id, said));
    }

    private <T> ResponseEntity<WorkerAnswer> recorded(
            NativeWebRequest request, String id, Class<T> type, Function<T, Command> command) {
        if (!id.matches(ID)) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "This is not the id of any worker");
        }
        Submissions.Accepted accepted = submissions.submit(request, type, command);
        Commit commit = accepted.commit();
        return ResponseEntity.created(URI.create("/api/workers/" + id))
                .header(Submissions.IDEMPOTENCY_KEY, accepted.key())
                .body(new WorkerAnswer(id, commit.position()));
    }
}
