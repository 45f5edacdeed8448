package org.runningrecord.query.runningrecord;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the running record here. */
@RestController
@Tag(name = "Running record")
class RunningRecordApi {

    private final RunningRecordQuery query;

    RunningRecordApi(RunningRecordQuery query) {
        this.query = query;
    }

    @GetMapping("/api/records/{id}/running-record")
    @Operation(summary = "The entries of a record in the order in which what they tell happened, a page at a time")
    RunningRecordPage read(
            @PathVariable String id,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return query.page(
                RecordPath.id(id),
                PageRequest.of(order, size, after),
                ToldPosition.number(position),
                SignedIn.atDoor(http));
    }

    @GetMapping("/api/records/{id}/entries/{entryId}")
    @Operation(summary = "One entry, with every amendment and what it changed")
    EntryShown entry(
            @PathVariable String id,
            @PathVariable String entryId,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return query.entry(RecordPath.entry(id, entryId), ToldPosition.number(position), SignedIn.atDoor(http));
    }
}
