package org.runningrecord.command.audit;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.runningrecord.command.action.ActionCommand.Completed;
import org.runningrecord.command.audit.AuditCommand.AuditRecord;
import org.runningrecord.command.audit.AuditCommand.CompleteAuditAction;
import org.runningrecord.command.audit.AuditCommand.Draw;
import org.runningrecord.command.audit.AuditCommand.DrawAudit;
import org.runningrecord.command.audit.AuditCommand.ModerateAudit;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.value.AuditFindings;
import org.runningrecord.events.value.AuditModeration;
import org.runningrecord.log.LogEvent;
import org.runningrecord.web.opaque.Opaque;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Auditors draw samples here, say what they found, and look at what others found. */
@RestController
@Tag(name = "Audit")
class AuditsApi {

    private final Submissions submissions;

    AuditsApi(Submissions submissions) {
        this.submissions = submissions;
    }

    /** Where it stands. */
    record AuditAnswer(String audit, @Opaque(POSITION) long position) {}

    @PostMapping("/api/audits")
    @Operation(
            operationId = "draw-audit",
            summary = "Draw a small random sample of the cases of a worker or a team",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Draw.class))))
    ResponseEntity<AuditAnswer> draw(NativeWebRequest request) {
        String audit = UUID.randomUUID().toString();
        return answer(request, Draw.class, draw -> new DrawAudit(audit, draw));
    }

    @PostMapping("/api/audits/{audit}/records/{id}")
    @Operation(
            operationId = "audit-record",
            summary = "Say what was found in a record of the sample, question by question",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AuditFindings.class))))
    ResponseEntity<AuditAnswer> audited(@PathVariable String audit, @PathVariable String id, NativeWebRequest request) {
        return answer(
                request, AuditFindings.class, findings -> new AuditRecord(audit, Submissions.recordId(id), findings));
    }

    @PostMapping("/api/audits/{audit}/records/{id}/moderation")
    @Operation(
            operationId = "moderate-audit",
            summary = "Look at what another auditor found",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AuditModeration.class))))
    ResponseEntity<AuditAnswer> moderated(
            @PathVariable String audit, @PathVariable String id, NativeWebRequest request) {
        return answer(
                request,
                AuditModeration.class,
                moderation -> new ModerateAudit(audit, Submissions.recordId(id), moderation));
    }

    @PostMapping("/api/audits/{audit}/actions/{action}/completion")
    @Operation(
            operationId = "complete-audit-action",
            summary = "Record that an action that an audit asked for was done",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Completed.class))))
    ResponseEntity<AuditAnswer> completed(
            @PathVariable String audit, @PathVariable String action, NativeWebRequest request) {
        return answer(request, Completed.class, completed -> new CompleteAuditAction(audit, action, completed));
    }

    private <T> ResponseEntity<AuditAnswer> answer(
            NativeWebRequest request, Class<T> type, Function<T, AuditCommand> command) {
        Submissions.Accepted accepted = submissions.submit(request, type, command);
        LogEvent event = accepted.commit().events().get(0);
        String audit = event.stream().substring("audit:".length());
        return ResponseEntity.created(URI.create("/api/audits/" + audit))
                .eTag(submissions.etag(event.sequence() + 1))
                .header(Submissions.IDEMPOTENCY_KEY, accepted.key())
                .body(new AuditAnswer(audit, accepted.commit().position()));
    }
}
