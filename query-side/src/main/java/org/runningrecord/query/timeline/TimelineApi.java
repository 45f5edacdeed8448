package org.runningrecord.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.reading.Day;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.problem.Faults;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers get the impact timeline here, as data for a picture. */
@RestController
@Tag(name = "Chronology")
class TimelineApi {

    private final TimelineQuery query;
    private final Standpoints standpoints;

    TimelineApi(TimelineQuery query, Standpoints standpoints) {
        this.query = query;
        this.standpoints = standpoints;
    }

    @GetMapping("/api/records/{id}/timeline")
    @Operation(
            summary = "A child's life as lanes of points and periods, with what events meant and what the child said",
            description =
                    "Impact is words and a direction at a date; nothing is added up. since and until zoom; gapDays is for how long the child may not have been seen without a gap being shown.")
    Timeline read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(defaultValue = "42") int gapDays,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Faults faults = new Faults();
        LocalDate first = Day.parse("since", since, faults).orElse(null);
        LocalDate last = Day.parse("until", until, faults).orElse(null);
        if (first != null && last != null && !first.isBefore(last)) {
            faults.add("since", "This is not before the last day");
        }
        if (gapDays < 1 || gapDays > 3650) {
            faults.add("gapDays", "From 1 to 3650");
        }
        faults.refuseIfAny();
        Asking asking = standpoints.of(id, from, position, http);
        return query.of(asking, first, last, gapDays);
    }
}
