package org.runningrecord.query.runningrecord;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.ghost.Ghosts;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the running record here. */
@RestController
@Tag(name = "Running record")
class RunningRecordApi {

    private final Entries entries;
    private final Ghosts ghosts;
    private final Standpoints standpoints;
    private final ZoneId zone;

    RunningRecordApi(Entries entries, Ghosts ghosts, Standpoints standpoints, RecordingPolicy policy) {
        this.entries = entries;
        this.ghosts = ghosts;
        this.standpoints = standpoints;
        this.zone = policy.zone();
    }

    @GetMapping("/api/records/{id}/running-record")
    @Operation(
            summary = "The entries of a record in the order in which what they tell happened, a page at a time",
            description =
                    "All of them, or those of some kinds, by one author, or of some days; with missing=true also what is expected to be there and is not.")
    RunningRecordPage read(
            @PathVariable String id,
            @RequestParam(defaultValue = "newest") String order,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject Chosen chosen,
            @RequestParam(defaultValue = "false") boolean missing,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Choice choice = chosen.choice(zone);
        Asking asking = standpoints.of(id, from, position, http);
        EntryPage page = entries.page(asking, choice, order, size, after);
        return new RunningRecordPage(
                asking.record(),
                standpoints.heading(asking.from()),
                page.entries(),
                missing ? ghosts.of(asking) : List.of(),
                page.next());
    }

    @GetMapping("/api/records/{id}/entries/{entryId}")
    @Operation(summary = "One entry, with every amendment and what it changed")
    EntryShown entry(
            @PathVariable String id,
            @PathVariable String entryId,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        EntryId entry = RecordPath.entry(id, entryId);
        return entries.entry(standpoints.of(id, from, position, http), entry);
    }
}
