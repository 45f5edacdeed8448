package org.runningrecord.query.outcome;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.ToldPosition;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers follow outcomes here. */
@RestController
@Tag(name = "Outcomes")
class OutcomesApi {

    private final OutcomesQuery query;
    private final Standpoints standpoints;

    OutcomesApi(OutcomesQuery query, Standpoints standpoints) {
        this.query = query;
        this.standpoints = standpoints;
    }

    @GetMapping("/api/records/{id}/outcomes")
    @Operation(
            summary = "The journey of each outcome, with the person's words and where their view changed",
            description = "And what was last said of strengths and of priority risks, beside each other.")
    OutcomesShown read(
            @PathVariable String id,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return query.of(standpoints.of(id, from, position, http));
    }
}
