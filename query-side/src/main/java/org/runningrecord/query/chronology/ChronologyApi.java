package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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

/** Readers read the chronology here. */
@RestController
@Tag(name = "Chronology")
class ChronologyApi {

    private final Lines lines;
    private final Standpoints standpoints;

    ChronologyApi(Lines lines, Standpoints standpoints) {
        this.lines = lines;
        this.standpoints = standpoints;
    }

    @GetMapping("/api/records/{id}/chronology")
    @Operation(summary = "What is significant, in the order in which it happened, with the child's age at the time")
    ChronologyShown read(
            @PathVariable String id,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        PageOfLines page = PageOfLines.of(size, after);
        Asking asking = standpoints.of(id, from, position, http);
        LinePage found = lines.page(asking, page);
        return new ChronologyShown(
                asking.record(),
                standpoints.heading(asking.from()),
                found.lines().stream().map(ChronologyShown.Row::of).toList(),
                found.next());
    }
}
