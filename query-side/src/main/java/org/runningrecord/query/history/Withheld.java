package org.runningrecord.query.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.Event;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.standing.Hidden;

/**
 * Which events of a record are told of but not shown: those of entries that were misfiled, unlinked or restricted. It is read from the record's own
 * stream each time, so that no view can be behind.
 */
final class Withheld {

    private static final int STRIDE = 1_000;
    private static final Set<String> BEARING = Set.of(
            EventCatalogue.nameOf(EntryMisfiled.class).name(),
            EventCatalogue.nameOf(EntryUnlinked.class).name(),
            EventCatalogue.nameOf(EntryRestricted.class).name(),
            EventCatalogue.nameOf(RestrictionLifted.class).name());

    private final Map<EntryId, Hidden> hidden = new HashMap<>();
    private final EventCodec codec;

    private Withheld(EventCodec codec) {
        this.codec = codec;
    }

    static Withheld of(RecordId record, LogStore log, EventCodec codec) {
        Withheld withheld = new Withheld(codec);
        long from = 0;
        List<StoredEvent> read;
        do {
            read = log.readStream(record.stream(), from, from + STRIDE - 1);
            read.stream()
                    .filter(stored -> BEARING.contains(stored.event().name()))
                    .forEach(withheld::note);
            from += STRIDE;
        } while (read.size() == STRIDE);
        return withheld;
    }

    private void note(StoredEvent stored) {
        StandingEvent standing = (StandingEvent) codec.read(stored.event());
        Hidden now = Hidden.after(standing);
        if (now != null) {
            hidden.put(standing.entry(), now);
        } else {
            hidden.remove(standing.entry(), Hidden.RESTRICTED);
        }
    }

    /** Whether what an entry tells is not shown now. */
    boolean hides(EntryId entry) {
        return hidden.containsKey(entry);
    }

    /** Why this event is not shown; absent where it is. */
    @Nullable
    Hidden why(StoredEvent stored) {
        if (hidden.isEmpty() || BEARING.contains(stored.event().name())) {
            return null;
        }
        Event event = codec.read(stored.event());
        return event instanceof OfEntry of ? hidden.get(of.entry()) : null;
    }
}
