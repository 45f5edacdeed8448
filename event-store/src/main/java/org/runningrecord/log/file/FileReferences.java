package org.runningrecord.log.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.Event;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.UnreadableEvent;
import org.runningrecord.log.codec.EventCodec;

/** Finds the files that events refer to. */
public final class FileReferences {

    private static final int BATCH = 500;
    private static final List<String> NAMES = List.of(
            EventCatalogue.eventOf("document").name(),
            EventCatalogue.nameOf(NoteAmended.class).name());

    private FileReferences() {}

    /** Takes what was found in a log. */
    @FunctionalInterface
    public interface Found {
        void at(long position, FileReference file);
    }

    /** The file that an entry which tells this has; absent where it has none. */
    public static Optional<FileReference> of(@Nullable Content content) {
        return content instanceof DocumentReference document ? Optional.ofNullable(document.file()) : Optional.empty();
    }

    /**
     * Walks a log from its beginning to the end it has when it gets there.
     *
     * @throws org.runningrecord.log.LogDamaged if the log is not as it was written
     * @throws org.runningrecord.log.UnreadableEvent if a newer version recorded an event that may refer to a file
     */
    public static void in(LogStore log, Found found) {
        EventCodec codec = new EventCodec();
        long position = 0;
        List<Commit> read = log.read(position, BATCH);
        while (!read.isEmpty()) {
            for (Commit commit : read) {
                in(commit, codec, found);
                position = commit.end();
            }
            read = log.read(position, BATCH);
        }
    }

    private static void in(Commit commit, EventCodec codec, Found found) {
        for (StoredEvent stored : commit.stored()) {
            if (NAMES.contains(stored.event().name())) {
                of(content(stored, codec)).ifPresent(file -> found.at(stored.position(), file));
            }
        }
    }

    private static @Nullable Content content(StoredEvent stored, EventCodec codec) {
        try {
            Event event = codec.read(stored.event());
            if (event instanceof NoteAmended amended) {
                return amended.content();
            }
            return event instanceof EntryEvent entry ? entry.content() : null;
        } catch (RuntimeException e) {
            throw new UnreadableEvent(stored.position(), e);
        }
    }
}
