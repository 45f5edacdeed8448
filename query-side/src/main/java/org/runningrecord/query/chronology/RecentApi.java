package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.stage.Stages;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.standpoint.AskedFrom;
import org.runningrecord.query.standpoint.Asking;
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

/** Readers look at the last months here, with the child's age and stage beside each event. */
@RestController
@Tag(name = "Chronology")
class RecentApi {

    private static final int MOST = 60;

    private final Lines lines;
    private final Standpoints standpoints;
    private final Stages stages;
    private final ZoneId zone;
    private final Clock clock;

    RecentApi(Lines lines, Standpoints standpoints, Stages stages, RecordingPolicy policy, Clock clock) {
        this.lines = lines;
        this.standpoints = standpoints;
        this.stages = stages;
        this.zone = policy.zone();
        this.clock = clock;
    }

    @GetMapping("/api/records/{id}/chronology/recent")
    @Operation(summary = "What was significant in the last six months, with the child's age and stage at the time")
    RecentShown read(
            @PathVariable String id,
            @RequestParam(defaultValue = "6") int months,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            @ParameterObject AskedFrom from,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        if (months < 1 || months > MOST) {
            throw Refused.of(List.of(new Fault("months", "From 1 to " + MOST)));
        }
        PageOfLines page = PageOfLines.of(size, after);
        Asking asking = standpoints.of(id, from, position, http);
        When now = When.at(asking.from()
                .moment(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .atZone(zone)
                .toOffsetDateTime());
        LocalDate first = now.earliest(zone).atZone(zone).toLocalDate().minusMonths(months);
        LinePage found = lines.since(asking, page, first.atStartOfDay(zone).toInstant());
        Age age = Age.of(found.child().birth(), found.child().born(), zone);
        return new RecentShown(
                asking.record(),
                standpoints.heading(asking.from()),
                first,
                age.at(now),
                stage(age, now),
                stages.table(),
                found.lines().stream()
                        .map(line -> RecentShown.Row.of(
                                line, stage(age, When.parse(line.entry().occurred()))))
                        .toList(),
                found.next());
    }

    private String stage(Age age, When moment) {
        return stages.at(age.youngest(moment), age.oldest(moment));
    }
}
