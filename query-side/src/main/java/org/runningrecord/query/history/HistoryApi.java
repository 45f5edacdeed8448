package org.runningrecord.query.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.web.problem.Refused;
import org.runningrecord.web.signin.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Auditors read here what was recorded, in the order it was recorded. */
@RestController
@Tag(name = "History")
class HistoryApi {

    private static final int PAGE = 500;

    private final LogStore log;
    private final EventCodec codec;
    private final Steps steps;
    private final JsonMapper json;

    HistoryApi(LogStore log, EventCodec codec, Steps steps, JsonMapper json) {
        this.log = log;
        this.codec = codec;
        this.steps = steps;
        this.json = json;
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

    @GetMapping("/api/records/{id}/history/{sequence}")
    @Operation(summary = "One step of the history: how it was before, what happened, how it was after")
    Step step(@PathVariable String id, @PathVariable long sequence, HttpServletRequest http) {
        return steps.of(RecordPath.id(id), sequence, SignedIn.atDoor(http));
    }

    @GetMapping(path = "/api/records/{id}/history.ndjson", produces = "application/x-ndjson")
    @Operation(
            summary = "Every event of a record as the log holds it, a line of JSON each, to be kept",
            description =
                    "With its position and the sum of its commit. What is withheld in the history is withheld here.")
    void lines(@PathVariable String id, HttpServletResponse response) throws IOException {
        RecordId record = RecordPath.id(id);
        Withheld withheld = Withheld.of(record, log, codec);
        List<StoredEvent> read = log.readStream(record.stream(), 0, PAGE - 1);
        if (read.isEmpty()) {
            throw Refused.noSuchRecord();
        }
        response.setContentType("application/x-ndjson");
        response.setHeader("Content-Disposition", "attachment; filename=\"history.ndjson\"");
        OutputStream out = response.getOutputStream();
        for (long from = PAGE; !read.isEmpty(); from += PAGE) {
            for (StoredEvent event : read) {
                out.write(json.writeValueAsBytes(HistoryEvent.of(record, event, withheld.why(event))));
                out.write('\n');
            }
            read = log.readStream(record.stream(), from, from + PAGE - 1);
        }
        out.flush();
    }
}
