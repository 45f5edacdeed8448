package org.runningrecord.query.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.log.file.FileType;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers open the file of an entry here. It is always handed over to be saved, under a name that says nothing of what is in it. */
@RestController
@Tag(name = "Files")
class DocumentFileApi {

    private final EntryFiles files;
    private final OpaqueIds ids;

    DocumentFileApi(EntryFiles files, OpaqueIds ids) {
        this.files = files;
        this.ids = ids;
    }

    @GetMapping("/api/records/{id}/entries/{entryId}/file")
    @Operation(
            summary =
                    "The file of an entry, to be shown: a picture without the place and whatever else is written beside it",
            responses = @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(format = "binary"))))
    ResponseEntity<byte[]> shown(
            @PathVariable String id,
            @PathVariable String entryId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return answer(
                RecordPath.entry(id, entryId),
                version,
                ToldPosition.number(position),
                SignedIn.atDoor(http),
                ShownCopy::of);
    }

    @GetMapping("/api/records/{id}/entries/{entryId}/file/original")
    @Operation(
            summary = "The file of an entry as it was uploaded, byte for byte",
            responses = @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(format = "binary"))))
    ResponseEntity<byte[]> original(
            @PathVariable String id,
            @PathVariable String entryId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return answer(
                RecordPath.entry(id, entryId),
                version,
                ToldPosition.number(position),
                SignedIn.atDoor(http),
                (type, content) -> content);
    }

    private ResponseEntity<byte[]> answer(
            EntryId entry,
            @Nullable Integer version,
            @Nullable Long position,
            Caller reader,
            BiFunction<FileType, byte[], byte[]> copy) {
        FileReference file = files.of(entry, version, position, reader);
        FileType type = FileType.of(file.type())
                .orElseThrow(() -> new IllegalStateException("An entry refers to a file of a type that is not taken"));
        byte[] content = copy.apply(type, files.content(file));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ids.entry(entry) + "." + type.extension())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(content);
    }
}
