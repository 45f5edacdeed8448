package org.runningrecord.query.outofhours;

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

/** Out-of-hours workers find here what they need to know at once. */
@RestController
@Tag(name = "Out of hours")
class OutOfHoursApi {

    private final OutOfHoursQuery query;
    private final Standpoints standpoints;

    OutOfHoursApi(OutOfHoursQuery query, Standpoints standpoints) {
        this.query = query;
        this.standpoints = standpoints;
    }

    @GetMapping("/api/records/{id}/out-of-hours")
    @Operation(
            summary =
                    "Where the child is, who may not have contact, risks and plans, who works with them, and what is missing",
            description = "What is absent was not recorded, and is not to be taken for no.")
    OutOfHours read(
            @PathVariable String id,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        return query.of(standpoints.of(id, from, position, http));
    }
}
