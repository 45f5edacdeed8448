package org.runningrecord.command.file;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.PolicyInForce;
import org.runningrecord.command.shell.RecordStates;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Files are uploaded here, before an entry refers to them. One that no entry refers to is in nobody's record, and does no harm. */
@RestController
@Tag(name = "Files")
class FilesApi {

    private final Submissions submissions;
    private final RecordStates records;
    private final FileInspection inspection;
    private final FileStore files;
    private final PolicyInForce policy;
    private final Clock clock;

    FilesApi(
            Submissions submissions,
            RecordStates records,
            FileInspection inspection,
            FileStore files,
            PolicyInForce policy,
            Clock clock) {
        this.submissions = submissions;
        this.records = records;
        this.inspection = inspection;
        this.files = files;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A file that is stored; the first three are what an entry refers to it by.
     *
     * @param size in bytes
     * @param pages of a PDF
     */
    record Uploaded(
            String sha256, String type, long size, @Nullable Integer pages) {}

    @PostMapping("/api/records/{id}/files")
    @Operation(
            summary = "Upload a PDF, a JPEG or a PNG that an entry will refer to",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "The file itself. Its type is found from what is in it.",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<Uploaded> upload(@PathVariable String id, NativeWebRequest request) throws IOException {
        Instant now = clock.instant();
        records.refuseIfClosed(
                Submissions.recordId(id),
                submissions.caller(request),
                now,
                policy.at(now).zone());
        byte[] content = read(request.getNativeRequest(HttpServletRequest.class));
        InspectedFile inspected = inspection.inspect(content);
        FileHash hash = files.store(content);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Uploaded(hash.hex(), inspected.type().mediaType(), content.length, inspected.pages()));
    }

    /** Of a file that is too large, as much as shows that it is; a little more is taken and dropped, so that its sender comes to read the refusal. */
    private byte[] read(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] content = body.readNBytes((int) inspection.largest() + 1);
        if (content.length > inspection.largest()) {
            body.skip(inspection.largest());
        }
        return content;
    }
}
