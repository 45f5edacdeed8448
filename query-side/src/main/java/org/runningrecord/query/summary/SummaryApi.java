package org.runningrecord.query.summary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.query.runningrecord.LastEntries;
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
    private final Clock clock;
    private final ZoneId zone;

    SummaryApi(Summaries summaries, LastEntries last, RecordingPolicy policy, Clock clock) {
        this.summaries = summaries;
        this.last = last;
        this.clock = clock;
        this.zone = policy.zone();
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
    ResponseEntity<Cover> read(@PathVariable String id, @RequestParam(required = false) @Nullable Long position) {
        RecordId record = RecordPath.id(id);
        RecordSummary summary = summaries.of(record, position);
        String died = last.ofKind(record, "death", position);
        String age = died != null
                ? null
                : Age.of(summary.birth(), summary.born(), zone)
                        .at(When.at(clock.instant().atZone(zone).toOffsetDateTime()));
        Cover cover = new Cover(
                summary.shown(),
                age,
                last.visitWithChildSeen(record, position),
                last.ofKind(record, "supervision", position),
                died,
                summary.audited());
        return ResponseEntity.ok().eTag("\"" + summary.sequence() + "\"").body(cover);
    }
}
