package org.runningrecord.query.plannedvisit;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.access.ReadersRecords;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.overdue.OverdueRequest;
import org.runningrecord.query.reading.Moments;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.opaque.Opaque;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers see planned visits here, and whose record is overdue. */
@RestController
@Tag(name = "Planned visits")
class PlannedVisitsReadApi {

    private final PlanQuery query;
    private final ReadersRecords readers;
    private final Clock clock;

    PlannedVisitsReadApi(PlanQuery query, ReadersRecords readers, Clock clock) {
        this.query = query;
        this.readers = readers;
        this.clock = clock;
    }

    /** The planned visits of a record at a moment. */
    record Planned(Instant asAt, List<PlanShown> plannedVisits) implements Tabular {

        @Override
        public List<PlanShown> rows() {
            return plannedVisits;
        }
    }

    @GetMapping("/api/records/{id}/planned-visits")
    @Operation(summary = "The planned visits of a record and what has become of them, as at any moment")
    Planned ofRecord(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Instant moment = Moments.parse("asAt", asAt, clock);
        return new Planned(
                moment,
                query.ofRecord(
                        RecordPath.id(id),
                        moment,
                        asAt != null && past(moment),
                        ToldPosition.number(position),
                        SignedIn.atDoor(http)));
    }

    @GetMapping("/api/overdue")
    @Operation(
            summary = "Planned visits whose record is overdue, by worker, team and age of delay, as at any moment",
            description = "A page at a time: give what the page says under next as after, and the same asAt.")
    OverduePage overdue(
            @RequestParam(required = false) @Nullable String worker,
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "0") int overdueDays,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(defaultValue = "200") int size,
            @RequestParam(required = false) @Opaque(PLACE) @Nullable String after,
            HttpServletRequest http) {
        Instant moment = Moments.parse("asAt", asAt, clock);
        return query.overdue(
                OverdueRequest.of(worker, team, moment, asAt != null && past(moment), overdueDays, size, after),
                readers.of(SignedIn.atDoor(http)));
    }

    private boolean past(Instant moment) {
        return moment.isBefore(clock.instant());
    }
}
