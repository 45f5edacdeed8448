package org.runningrecord.command.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.runningrecord.command.shell.RecordStates;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.web.access.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Submitters open records here. */
@RestController
@Tag(name = "Records")
class RecordsApi {

    private final Submissions submissions;
    private final EventCodec codec;
    private final RecordStates states;
    private final ZoneId zone;
    private final Clock clock;

    RecordsApi(Submissions submissions, EventCodec codec, RecordStates states, RecordingPolicy policy, Clock clock) {
        this.submissions = submissions;
        this.codec = codec;
        this.states = states;
        this.zone = policy.zone();
        this.clock = clock;
    }

    @PostMapping("/api/records")
    @Operation(
            operationId = "open-record",
            summary = "Open a record for a child, born or unborn",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Child.class))))
    ResponseEntity<OpenedAnswer> open(NativeWebRequest request) {
        RecordId record = new RecordId(UUID.randomUUID().toString());
        Submissions.Accepted accepted =
                submissions.submit(request, Child.class, child -> new OpenRecord(record, child));
        Caller caller = submissions.caller(request);
        OpenedAnswer answer =
                OpenedAnswer.of(accepted.commit(), codec, match -> states.opens(match, caller, clock.instant(), zone));
        return ResponseEntity.created(URI.create("/api/records/" + answer.record()))
                .eTag(submissions.etag(answer.sequence()))
                .header(Submissions.IDEMPOTENCY_KEY, accepted.key())
                .body(answer);
    }
}
