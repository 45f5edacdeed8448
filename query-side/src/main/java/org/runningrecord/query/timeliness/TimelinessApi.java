package org.runningrecord.query.timeliness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.access.ReadersRecords;
import org.runningrecord.query.reading.Day;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Team managers see here whether their team records in time, for which they answer (Family Service guidance, 5e). */
@RestController
@Tag(name = "Workers")
class TimelinessApi {

    private final TimelinessQuery query;
    private final ReadersRecords readers;
    private final RecordingPolicy policy;
    private final Clock clock;

    TimelinessApi(TimelinessQuery query, ReadersRecords readers, RecordingPolicy policy, Clock clock) {
        this.query = query;
        this.readers = readers;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/api/timeliness")
    @Operation(
            summary = "How many entries a team recorded, which were late, and who answers for it",
            description = "From one day through another, by when they were recorded; else over the last month.")
    TeamTimeliness timeliness(
            @RequestParam String team,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String through,
            HttpServletRequest http) {
        Faults faults = new Faults();
        LocalDate last = Day.parse("through", through, faults)
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), policy.zone()));
        LocalDate first = Day.parse("from", from, faults).orElseGet(() -> last.minusMonths(1));
        if (first.isAfter(last)) {
            faults.add("from", "This is after the last day");
        }
        faults.refuseIfAny();
        return query.of(team, first, last, readers.of(SignedIn.atDoor(http)));
    }
}
