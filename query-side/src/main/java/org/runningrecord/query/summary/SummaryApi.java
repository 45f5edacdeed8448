package org.runningrecord.query.summary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.reading.RecordPath;
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
    private final Clock clock;
    private final ZoneId zone;

    SummaryApi(Summaries summaries, RecordingPolicy policy, Clock clock) {
        this.summaries = summaries;
        this.clock = clock;
        this.zone = policy.zone();
    }

    /** The cover, with the age the child has today. */
    record Cover(RecordSummary summary, @Nullable String age) {}

    @GetMapping("/api/records/{id}")
    @Operation(summary = "Who the child is, and when something last happened")
    ResponseEntity<Cover> read(@PathVariable String id, @RequestParam(required = false) @Nullable Long position) {
        RecordSummary summary = summaries.of(RecordPath.id(id), position);
        String age = summary.died() != null
                ? null
                : Age.of(summary.birth(), summary.born(), zone)
                        .at(When.at(clock.instant().atZone(zone).toOffsetDateTime()));
        return ResponseEntity.ok().eTag("\"" + summary.sequence() + "\"").body(new Cover(summary, age));
    }
}
