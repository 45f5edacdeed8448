package org.runningrecord.query;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.query.projection.RecordedEvent;

/**
 * The files of several children who do not exist, made by chance: whatever a practitioner may record, in any lawful order, mixed as the log mixes them.
 * The same seed gives the same files.
 */
public final class CaseFiles {

    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");

    private CaseFiles() {}

    /** So many events at the positions from 0 on, each recorded a minute or more after the one before. */
    public static List<RecordedEvent> of(long seed, int children, int events) {
        Random random = new Random(seed);
        List<CaseFile> files =
                Stream.generate(() -> new CaseFile(random)).limit(children).toList();
        List<RecordedEvent> recorded = new ArrayList<>();
        Instant now = FIRST;
        for (int position = 0; position < events; position++) {
            now = now.plus(Duration.ofMinutes(1 + random.nextInt(600)));
            CaseFile file = files.get(random.nextInt(children));
            long sequence = file.next();
            RecordEvent event = file.event(now);
            recorded.add(new RecordedEvent(position, sequence, event));
        }
        return recorded;
    }
}
