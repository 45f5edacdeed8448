package org.runningrecord.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided at once: one or more events that are in the log all together or not at all.
 *
 * @param position of its first event
 * @param at when it was appended, by the clock of the node that did; says nothing about order
 * @param keys for each stream its first sequence in this commit
 * @param prev the sum of the commit before it
 * @param sum over all the rest, see {@link CanonicalForm}
 */
public record Commit(
        long position,
        int format,
        Instant at,
        List<String> keys,
        @Nullable String key,
        @Nullable String request,
        List<LogEvent> events,
        String prev,
        String sum) {

    public static final int FORMAT = 1;

    public Commit {
        keys = List.copyOf(keys);
        events = List.copyOf(events);
    }

    /** Gives a new commit its place at the end of the log and chains it to what stands there. */
    public static Commit chained(NewCommit commit, Head head, Instant at) {
        return new Unchained(commit).chained(head, at);
    }

    /** The position after its last event: where the next commit starts. */
    public long end() {
        return position + events.size();
    }

    /** The events with their positions. */
    public List<StoredEvent> stored() {
        List<StoredEvent> stored = new ArrayList<>(events.size());
        for (int index = 0; index < events.size(); index++) {
            stored.add(new StoredEvent(this, index));
        }
        return stored;
    }

    /** @throws LogDamaged if anything in this commit is not as it was when it was appended */
    public Commit verified() {
        if (format != FORMAT) {
            throw new LogDamaged(position, "commit format " + format + " is not known");
        }
        if (!CanonicalForm.sum(this).equals(sum)) {
            throw new LogDamaged(position, "its content does not match its sum");
        }
        if (events.isEmpty() || !keysAreThoseOfTheEvents()) {
            throw new LogDamaged(position, "it is no commit, although its sum is right");
        }
        return this;
    }

    /** A forger can make a right sum over wrong keys, and so leave a sequence free to be taken a second time. */
    private boolean keysAreThoseOfTheEvents() {
        try {
            return keys.equals(StreamKey.firstOfEach(events));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
