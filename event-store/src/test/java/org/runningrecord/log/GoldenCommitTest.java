package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commit format 1 cannot change: logs that exist have these sums. The file was made once and is never edited. */
class GoldenCommitTest {

    private final JsonNode golden = read();

    @Test
    void theSumOfTheGoldenCommitIsWhatItHasAlwaysBeen() {
        assertThat(CanonicalForm.sum(commit())).isEqualTo(golden.get("sum").stringValue());
        assertThat(commit().verified()).isNotNull();
    }

    @Test
    void theGoldenCommitIsChainedAsAWriterWouldChainIt() {
        Commit golden = commit();
        Commit chained = Commit.chained(
                new NewCommit(golden.events(), golden.key(), golden.request()),
                new Head(golden.position(), golden.prev()),
                golden.at().plusNanos(999_999));
        assertThat(chained).isEqualTo(golden);
    }

    private Commit commit() {
        List<String> keys = new ArrayList<>();
        golden.get("keys").forEach(key -> keys.add(key.stringValue()));
        List<LogEvent> events = new ArrayList<>();
        golden.get("events").forEach(event -> events.add(event(event)));
        assertThat(events).hasSize(golden.get("n").intValue());
        return new Commit(
                golden.get("_id").longValue(),
                golden.get("format").intValue(),
                Instant.parse(golden.get("at").stringValue()),
                keys,
                golden.get("key").stringValue(),
                golden.get("request").stringValue(),
                events,
                golden.get("prev").stringValue(),
                golden.get("sum").stringValue());
    }

    private static LogEvent event(JsonNode event) {
        return new LogEvent(
                event.get("stream").stringValue(),
                event.get("seq").longValue(),
                event.get("id").stringValue(),
                event.get("name").stringValue(),
                event.get("revision").intValue(),
                event.get("codec").stringValue(),
                Base64.getDecoder().decode(event.get("payload").stringValue()),
                Base64.getDecoder().decode(event.get("metadata").stringValue()));
    }

    private static JsonNode read() {
        try (InputStream file = GoldenCommitTest.class.getResourceAsStream("/golden/commit-1.json")) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
