package org.runningrecord.query.since;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.Standpoint;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.problem.Faults;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers see here what has become of a record since a moment. */
@RestController
@Tag(name = "Running record")
class ChangesApi {

    private static final int MOST = 500;

    private final ChangesQuery query;
    private final Standpoints standpoints;

    ChangesApi(ChangesQuery query, Standpoints standpoints) {
        this.query = query;
        this.standpoints = standpoints;
    }

    /**
     * A page of what has changed.
     *
     * @param standpoint since when
     * @param changes in the order in which they were recorded
     * @param next what to ask for as {@code after} to get the next page; absent on the last one
     */
    record Page(
            RecordId record,
            Heading standpoint,
            List<Change> changes,
            @Opaque(PLACE) @Nullable String next) implements Tabular {

        @Override
        public List<Change> rows() {
            return changes;
        }
    }

    @GetMapping("/api/records/{id}/changes")
    @Operation(
            summary = "Then beside now: what was added, amended, marked, moved, restricted or disputed since a moment",
            description = "Since what was on file on it (onFileOn); a page at a time, with the same moment.")
    Page since(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Asking asking = standpoints.of(id, from, position, http);
        Faults faults = new Faults();
        if (asking.from() == Standpoint.NOW) {
            faults.add("onFileOn", "Say since when");
        }
        if (size < 1 || size > MOST) {
            faults.add("size", "From 1 to " + MOST);
        }
        if (after != null && !after.matches("\\d{1,10}")) {
            faults.add("after", "Give what the page before said under next");
        }
        faults.refuseIfAny();
        ChangesQuery.Found found = query.since(asking, after == null ? null : Long.valueOf(after), size);
        return new Page(
                asking.record(),
                standpoints.heading(asking.from()),
                found.changes(),
                found.next() == null ? null : found.next().toString());
    }
}
