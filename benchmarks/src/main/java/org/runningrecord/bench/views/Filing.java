package org.runningrecord.bench.views;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.runningrecord.bench.madeup.CaseFile;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.codec.EventCodec;

/** Files what is made up, many events to a commit. */
final class Filing {

    private static final int IN_A_COMMIT = 50;
    private static final ChronologyLine LINE = new ChronologyLine("What a court should know of it.", null, null);
    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    private final LogStore log;
    private final Random random;
    private final EventCodec codec = new EventCodec();

    Filing(LogStore log, long seed) {
        this.log = log;
        this.random = new Random(seed);
    }

    RecordId child() {
        return new RecordId(uuid());
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** A case file with so many entries, all of which stand on the chronology. */
    RecordId significant(int entries) {
        CaseFile file = new CaseFile(child(), random.nextLong());
        List<RecordEvent> events = new ArrayList<>();
        Map<EntryId, Recorded> unmarked = new LinkedHashMap<>();
        for (int count = 0; count < entries; ) {
            RecordEvent event = file.next();
            events.add(event);
            if (event instanceof EntryEvent entry) {
                unmarked.put(entry.entry(), entry.recorded());
                count++;
            } else if (event instanceof EntryMarkedSignificant marked) {
                unmarked.remove(marked.entry());
            }
        }
        unmarked.forEach((entry, recorded) -> events.add(new EntryMarkedSignificant(entry, 1, recorded, LINE, null)));
        for (int from = 0; from < events.size(); from += IN_A_COMMIT) {
            log.append(commit(from, events.subList(from, Math.min(events.size(), from + IN_A_COMMIT))));
        }
        return file.child();
    }

    /** Events of one child, of which the first has this sequence. */
    NewCommit commit(long sequence, List<RecordEvent> events) {
        List<LogEvent> stored = new ArrayList<>();
        for (RecordEvent event : events) {
            EventName name = EventCatalogue.nameOf(event.getClass());
            stored.add(new LogEvent(
                    event.record().stream(),
                    sequence + stored.size(),
                    uuid(),
                    name.name(),
                    name.revision(),
                    LogEvent.JSON,
                    codec.write(event),
                    NO_METADATA));
        }
        return new NewCommit(stored, null, null);
    }
}
