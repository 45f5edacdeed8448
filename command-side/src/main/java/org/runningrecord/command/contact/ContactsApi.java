package org.runningrecord.command.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.content.Contact;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Submitters record contacts here. */
@RestController
@Tag(name = "Contacts")
class ContactsApi {

    private final Submissions submissions;

    ContactsApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/api/records/{id}/contacts")
    @Operation(
            summary = "Record a contact with the child or the family",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Contact.class))))
    ResponseEntity<EntryAnswer> record(@PathVariable String id, NativeWebRequest request) {
        return submissions.entry(request, id, Contact.class, RecordContact::new);
    }
}
