package org.runningrecord.command.amendment;

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

/** Submitters amend entries here. */
@RestController
@Tag(name = "Amendments")
class AmendmentsApi {

    private final Submissions submissions;

    AmendmentsApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/api/records/{id}/entries/{entryId}/amendments")
    @Operation(
            operationId = "amend-note",
            summary = "Amend an entry; the original and every version stay",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AmendNote.Body.class))))
    ResponseEntity<EntryAnswer> amend(@PathVariable String id, @PathVariable String entryId, NativeWebRequest request) {
        EntryId entry = Submissions.entryId(entryId);
        return submissions.entry(
                request, id, AmendNote.Body.class, (record, body) -> new AmendNote(record, entry, body));
    }
}
