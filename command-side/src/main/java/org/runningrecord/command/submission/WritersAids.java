package org.runningrecord.command.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.words.Hint;
import org.runningrecord.policy.words.Passages;
import org.runningrecord.policy.words.WordList;

/**
 * Hints to whoever has recorded something: vague words, jargon, and long passages from one of the entries before it. They are made of what is in the log at
 * that place, so the same request gets the same hints while the list is the same.
 */
public final class WritersAids {

    /** How many events back a passage is looked for. */
    private static final int BACK = 50;

    private final LogStore log;
    private final EventCodec codec;
    private final WordList words;

    public WritersAids(LogStore log, EventCodec codec, WordList words) {
        this.log = log;
        this.codec = codec;
        this.words = words;
    }

    /** On what a commit recorded on a record; empty where that is no text. */
    List<Hint> on(Commit commit, RecordId record) {
        for (StoredEvent stored : commit.stored()) {
            if (stored.event().stream().equals(record.stream())) {
                RecordEvent event = (RecordEvent) codec.read(stored.event());
                Content content = content(event);
                return content == null
                        ? List.of()
                        : on(((OfEntry) event).entry(), content, stored.event().sequence());
            }
        }
        return List.of();
    }

    private List<Hint> on(EntryId entry, Content content, long sequence) {
        List<Hint> hints = new ArrayList<>(words.hints(content));
        if (!Passages.anyLong(content)) {
            return hints;
        }
        Passages passages = new Passages();
        before(entry, sequence).forEach(passages::copied);
        hints.addAll(passages.copied(entry, content));
        return hints;
    }

    /** What the entries before it told, but for those that were moved, taken off or ever restricted: not even that a passage stands there is said of them. */
    private Map<EntryId, Content> before(EntryId entry, long sequence) {
        Map<EntryId, Content> before = new LinkedHashMap<>();
        if (sequence == 0) {
            return before;
        }
        log.readStream(entry.record().stream(), Math.max(0, sequence - BACK), sequence - 1)
                .forEach(stored -> {
                    RecordEvent event = (RecordEvent) codec.read(stored.event());
                    if (event instanceof EntryEvent told) {
                        before.put(told.entry(), told.content());
                    } else if (event instanceof NoteAmended amended) {
                        // one that was hidden is not there any more, and stays so
                        before.computeIfPresent(amended.entry(), (id, told) -> amended.content());
                    } else if (event instanceof StandingEvent standing) {
                        before.remove(standing.entry());
                    }
                });
        before.remove(entry);
        return before;
    }

    private static @Nullable Content content(RecordEvent event) {
        return event instanceof EntryEvent entry
                ? entry.content()
                : event instanceof NoteAmended amended ? amended.content() : null;
    }
}
