package org.runningrecord.command.risk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.value.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Submitters record here that harm or risk came to light later. */
@RestController
@Tag(name = "Risks")
class RisksApi {

    private final Submissions submissions;

    RisksApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/api/records/{id}/entries/{entryId}/risks")
    @Operation(
            summary = "Record that harm or risk was identified in what an earlier entry tells",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = IdentifyRisk.Body.class))))
    ResponseEntity<EntryAnswer> identify(
            @PathVariable String id, @PathVariable String entryId, NativeWebRequest request) {
        EntryId entry = Submissions.entryId(entryId);
        return submissions.entry(request, id, IdentifyRisk.Body.class, (record, body) -> body.about(record, entry));
    }
}
