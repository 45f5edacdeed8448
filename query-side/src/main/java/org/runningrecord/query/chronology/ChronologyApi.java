package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the chronology here. */
@RestController
@Tag(name = "Chronology")
class ChronologyApi {

    private static final int MOST = 500;

    private final ChronologyQuery query;
    private final Standpoints standpoints;

    ChronologyApi(ChronologyQuery query, Standpoints standpoints) {
        this.query = query;
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
        if (size < 1 || size > MOST) {
            throw Refused.of(List.of(new Fault("size", "From 1 to " + MOST)));
        }
        return query.page(standpoints.of(id, from, position, http), size, ChronologyPlace.parse(after));
    }
}
