package org.runningrecord.command.state;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an entry stands on its record.
 *
 * @param gone whether it is no longer part of the record: it was misfiled and moved, or unlinked
 * @param restricted whether only some may read it
 * @param disputes how many disputes of it there were
 * @param open the disputes that are not decided, by their numbers, each with when it has to be
 */
public record Standing(boolean gone, boolean restricted, int disputes, Map<Integer, Instant> open) {

    public static final Standing ORDINARY = new Standing(false, false, 0, Map.of());

    public Standing {
        open = Map.copyOf(open);
    }

    Standing left() {
        return new Standing(true, restricted, disputes, open);
    }

    Standing restricted(boolean now) {
        return new Standing(gone, now, disputes, open);
    }

    Standing disputed(int number, Instant dueBy) {
        Map<Integer, Instant> more = new TreeMap<>(open);
        more.put(number, dueBy);
        return new Standing(gone, restricted, number, more);
    }

    Standing decided(int number) {
        Map<Integer, Instant> left = new TreeMap<>(open);
        left.remove(number);
        return new Standing(gone, restricted, disputes, left);
    }
}
