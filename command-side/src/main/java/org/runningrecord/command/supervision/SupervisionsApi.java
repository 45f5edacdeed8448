package org.runningrecord.command.supervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.content.Supervision;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Submitters record supervision here. */
@RestController
@Tag(name = "Supervision")
class SupervisionsApi {

    private final Submissions submissions;

    SupervisionsApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/api/records/{id}/supervisions")
    @Operation(
            summary = "Record a case discussion in supervision",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Supervision.class))))
    ResponseEntity<EntryAnswer> record(@PathVariable String id, NativeWebRequest request) {
        return submissions.entry(request, id, Supervision.class, RecordSupervision::new);
    }
}
