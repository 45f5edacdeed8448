package org.runningrecord.query.summary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.query.runningrecord.LastEntries;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers read the cover of a record here. */
@RestController
@Tag(name = "Records")
class SummaryApi {

    private final Summaries summaries;
    private final LastEntries last;
    private final RecordAccess access;
    private final Clock clock;
    private final ZoneId zone;
    private final OpaqueIds ids;

    SummaryApi(
            Summaries summaries,
            LastEntries last,
            RecordAccess access,
            RecordingPolicy policy,
            Clock clock,
            OpaqueIds ids) {
        this.summaries = summaries;
        this.last = last;
        this.access = access;
        this.clock = clock;
        this.zone = policy.zone();
        this.ids = ids;
    }

    /**
     * The cover of a record.
     *
     * @param age of the child today; absent where the child has died
     * @param lastVisit when the last visit began in which the child was seen
     * @param lastSupervision when the work was last discussed in supervision
     * @param died the date of death, where one is on file
     * @param audited when the record was audited last; absent where it never was
     */
    record Cover(
            RecordSummary summary,
            @Nullable String age,
            @Nullable String lastVisit,
            @Nullable String lastSupervision,
            @Nullable String died,
            @Nullable Instant audited) {}

    @GetMapping("/api/records/{id}")
    @Operation(summary = "Who the child is, and when something last happened")
    ResponseEntity<Cover> read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        RecordId record = RecordPath.id(id);
        Long told = ToldPosition.number(position);
        RecordSummary summary = summaries.of(record, told);
        EntrySights sights = access.sights(record, SignedIn.atDoor(http));
        String died = last.ofKind(record, "death", sights, told);
        String age = died != null
                ? null
                : Age.of(summary.birth(), summary.born(), zone)
                        .at(When.at(clock.instant().atZone(zone).toOffsetDateTime()));
        Cover cover = new Cover(
                summary.shown(sights.unseen()),
                age,
                last.visitWithChildSeen(record, sights, told),
                last.ofKind(record, "supervision", sights, told),
                died,
                summary.shown(sights.unseen()).audited());
        return ResponseEntity.ok()
                .eTag("\"" + ids.version(summary.sequence()) + "\"")
                .body(cover);
    }
}
