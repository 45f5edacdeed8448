package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link LogStore} must answer about a part of a stream without reading all of it. */
public abstract class PartsOfStreamsContract extends OpenLogs {

    private static final int[] SIZES = {1, 1, 30, 3, 1, 12, 1, 1, 7};

    @Test
    void aPartOfAStreamIsReadFromAnySequenceToAny() {
        LogStore log = open();
        long end = written(log);
        for (long from = 0; from <= end; from += 1 + from % 3) {
            for (long to : new long[] {from, from + 1, from + 9, end - 1, end + 5}) {
                assertThat(log.readStream("record:1", from, to))
                        .extracting(stored -> stored.event().sequence())
                        .containsExactlyElementsOf(LongStream.rangeClosed(from, Math.min(to, end - 1))
                                .boxed()
                                .toList());
            }
        }
        assertThat(log.readStream("record:1", 4, 3)).isEmpty();
        assertThat(log.readStream("record:none", 0, 0)).isEmpty();
    }

    @Test
    void theLastSequenceOfAStreamIsKnownWhateverTheSizeOfItsCommits() {
        LogStore log = open();
        assertThat(log.lastSequence("record:1")).isEmpty();
        long next = 0;
        for (int size : SIZES) {
            log.append(spread(next, size));
            next += size;
            assertThat(log.lastSequence("record:1")).hasValue(next - 1);
            assertThat(log.lastSequence("record:12")).hasValue(next - 1);
        }
        assertThat(log.lastSequence("record:")).isEmpty();
        assertThat(log.lastSequence("record:123")).isEmpty();
    }

    @Test
    void theLastEventsOfStreamsWhoseNamesBeginAlikeAreReadBackwards() {
        LogStore log = open();
        assertThat(log.readLast("look:1:", Long.MAX_VALUE, 10)).isEmpty();
        List<Long> expected = new ArrayList<>();
        for (int look = 0; look < 20; look++) {
            // some together with others in one commit, of which the last may or may not be theirs
            LogEvent theirs = event("look:1:" + look, 0);
            LogEvent other = event("look:12:" + look, 0);
            Commit commit = log.append(
                    look % 3 == 0 ? commit(theirs) : look % 3 == 1 ? commit(theirs, other) : commit(other, theirs));
            expected.add(0, commit.position() + (look % 3 == 2 ? 1 : 0));
        }
        for (int limit : new int[] {1, 2, 7, 20, 30}) {
            List<Long> read = new ArrayList<>();
            for (List<StoredEvent> page = log.readLast("look:1:", Long.MAX_VALUE, limit);
                    !page.isEmpty();
                    page = log.readLast("look:1:", read.get(read.size() - 1), limit)) {
                assertThat(page).hasSizeLessThanOrEqualTo(limit);
                page.forEach(stored -> read.add(stored.position()));
            }
            assertThat(read).isEqualTo(expected);
        }
        for (long before = 0; before <= log.head().position(); before++) {
            long end = before;
            assertThat(log.readLast("look:1:", before, 3))
                    .extracting(StoredEvent::position)
                    .isEqualTo(expected.stream()
                            .filter(position -> position < end)
                            .limit(3)
                            .toList());
        }
    }

    private static long written(LogStore log) {
        long next = 0;
        for (int size : SIZES) {
            log.append(spread(next, size));
            next += size;
        }
        return next;
    }

    /** Events of two streams whose names begin alike, by turns, with one of a third stream before them. */
    private static NewCommit spread(long first, int size) {
        List<LogEvent> events = new ArrayList<>(List.of(event("team:" + first, 0)));
        for (long sequence = first; sequence < first + size; sequence++) {
            events.add(event("record:12", sequence));
            events.add(event("record:1", sequence));
        }
        return commit(events.toArray(LogEvent[]::new));
    }
}
