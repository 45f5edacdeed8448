package org.runningrecord.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.problem.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Auditors read here what was recorded, in the order it was recorded. */
@RestController
@Tag(name = "History")
class HistoryApi {

    private static final int PAGE = 500;

    private final LogStore log;

    private final EventCodec codec;

    HistoryApi(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * A page of a record's history.
     *
     * @param events in the order they were recorded
     * @param next the sequence the next page starts with; absent on the last page
     */
    record Page(
            RecordId record,
            List<HistoryEvent> events,
            @Nullable Long next) {}

    @GetMapping("/api/records/{id}/history")
    @Operation(summary = "Every event of a record, in the order it was recorded, verified against the log's sums")
    ResponseEntity<Page> history(@PathVariable String id, @RequestParam(defaultValue = "0") long from) {
        RecordId record = RecordPath.id(id);
        long first = Math.max(0, from);
        List<StoredEvent> stored = log.readStream(record.stream(), first, first + PAGE);
        if (stored.isEmpty() && from <= 0) {
            throw Refused.noSuchRecord();
        }
        Withheld withheld = Withheld.of(record, log, codec);
        List<HistoryEvent> events = stored.stream()
                .limit(PAGE)
                .map(event -> HistoryEvent.of(record, event, withheld.why(event)))
                .toList();
        Long next = stored.size() > PAGE ? stored.get(PAGE).event().sequence() : null;
        return ResponseEntity.ok(new Page(record, events, next));
    }
}
