package org.runningrecord.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/**
 * Who has looked at a record. Each look has a stream of its own, so that looks never wait for one another, and all of them a log of their own: no look is on
 * the record. What was seen is not told, only where.
 */
public sealed interface LookEvent extends AboutRecord {

    /** Its id: of two looks at a record, the later one has the greater. */
    String look();

    /** The roles that the door was open to; of who was refused, all. */
    List<String> roles();

    /** Which view of the record, as the address names it below the record; empty for its first page. */
    String view();

    /** The entry that was asked for; absent where it was none in particular. */
    @Nullable
    EntryId entry();

    default String stream() {
        return streams(record()) + look();
    }

    /** How the streams of every look at a record begin. */
    static String streams(RecordId record) {
        return "look:" + record + ":";
    }

    /**
     * Somebody was shown a view.
     *
     * @param right what gave them the right, for example {@code holds}
     * @param emergency the sequence of the event with which access was taken, which says why; absent where that is not the right
     */
    record RecordLookedAt(
            RecordId record,
            String look,
            Recorded recorded,
            List<String> roles,
            String view,
            @Nullable EntryId entry,
            String right,
            @Nullable Long emergency)
            implements LookEvent {

        public RecordLookedAt {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody was refused, as if there were no such record or no such door; perhaps there is none.
     *
     * @param write whether they had something to record
     */
    record LookRefused(
            RecordId record,
            String look,
            Recorded recorded,
            List<String> roles,
            String view,
            @Nullable EntryId entry,
            boolean write)
            implements LookEvent {

        public LookRefused {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody searched for a child and was told that there is a record, which is not open to them, and whom to call.
     *
     * @param entry always absent
     */
    record ExistenceTold(
            RecordId record,
            String look,
            Recorded recorded,
            List<String> roles,
            String view,
            @Nullable EntryId entry) implements LookEvent {

        public ExistenceTold {
            roles = List.copyOf(roles);
        }
    }
}
