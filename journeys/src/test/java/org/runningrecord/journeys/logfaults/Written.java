package org.runningrecord.journeys.logfaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.Verification;
import org.runningrecord.log.codec.EventCodec;

/** All that is in a log, found to be whole: dense, chained, no sequence missing or there twice. */
final class Written {

    private static final int PAGE = 500;

    private final List<Commit> commits = new ArrayList<>();
    private final Map<String, List<StoredEvent>> visits = new HashMap<>();

    private Written() {}

    /** @throws AssertionError if the log is not as it should be */
    static Written in(LogStore log) {
        Written written = new Written();
        Verification.Result verified = new Verification(log).run();
        assertThat(verified.damage()).as("what verify finds").isEmpty();
        EventCodec codec = new EventCodec();
        for (List<Commit> page = log.read(0, PAGE); !page.isEmpty(); page = log.read(written.end(), PAGE)) {
            written.commits.addAll(page);
            page.stream().flatMap(commit -> commit.stored().stream()).forEach(event -> written.add(event, codec));
        }
        assertThat(written.end()).isEqualTo(verified.head().position());
        written.everyStreamReads(log);
        return written;
    }

    private void add(StoredEvent stored, EventCodec codec) {
        if (codec.read(stored.event()) instanceof VisitRecorded visit) {
            visits.computeIfAbsent(reason(visit), reason -> new ArrayList<>()).add(stored);
        }
    }

    /** By which a visit can be told from others. */
    static String reason(RecordEvent event) {
        return ((VisitRecorded) event).content().reason();
    }

    private void everyStreamReads(LogStore log) {
        Map<String, Integer> lengths = new HashMap<>();
        commits.forEach(commit -> commit.events().forEach(event -> lengths.merge(event.stream(), 1, Integer::sum)));
        lengths.forEach((stream, length) ->
                assertThat(log.readStream(stream, 0)).as("events of %s", stream).hasSize(length));
    }

    private long end() {
        return commits.isEmpty() ? 0 : commits.get(commits.size() - 1).end();
    }

    /** The order in which it was written. */
    List<Commit> commits() {
        return commits;
    }

    Set<String> keys() {
        return visits.keySet();
    }

    /** The events of the visit with this key for a reason; none where it was never recorded. */
    List<StoredEvent> visit(String key) {
        return visits.getOrDefault(key, List.of());
    }

    /** It is there exactly once: one event for each of its children, all in one commit. */
    void holdsOnce(String key, List<String> records) {
        assertThat(visit(key))
                .as("events of the visit %s", key)
                .extracting(stored -> stored.event().stream())
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(record -> "record:" + record).toList());
        assertThat(visit(key))
                .extracting(StoredEvent::commit)
                .containsOnly(visit(key).get(0).commit());
    }

    long events() {
        return end();
    }
}
