package org.runningrecord.command.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.content.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Submitters record visits here. */
@RestController
@Tag(name = "Visits")
class VisitsApi {

    private final Submissions submissions;

    VisitsApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/api/records/{id}/visits")
    @Operation(
            summary = "Record a visit",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Visit.class))))
    ResponseEntity<EntryAnswer> record(@PathVariable String id, NativeWebRequest request) {
        return submissions.entry(request, id, Visit.class, RecordVisit::new);
    }
}
