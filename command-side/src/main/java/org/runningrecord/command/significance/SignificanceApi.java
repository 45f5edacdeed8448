package org.runningrecord.command.significance;

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

/** Submitters judge here what stands on the chronology. */
@RestController
@Tag(name = "Significance")
class SignificanceApi {

    private final Submissions submissions;

    SignificanceApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/api/records/{id}/entries/{entryId}/significance")
    @Operation(
            operationId = "judge-significance",
            summary = "Put an entry on the chronology with a line, revise the line, or withdraw it",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = JudgeSignificance.Body.class))))
    ResponseEntity<EntryAnswer> judge(@PathVariable String id, @PathVariable String entryId, NativeWebRequest request) {
        EntryId entry = Submissions.entryId(entryId);
        return submissions.entry(
                request,
                id,
                JudgeSignificance.Body.class,
                (record, body) -> new JudgeSignificance(record, entry, body));
    }
}
