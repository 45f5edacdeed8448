package org.runningrecord.command.state;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands on its record.
 *
 * @param gone whether it is no longer part of the record: it was misfiled and moved, or unlinked
 * @param endedBy the sequence of the entry that says that what this one says of a person is no longer so; absent where it is
 * @param restriction the sequence of the event since which only some may read it; absent where all may who read the record
 * @param disputes how many disputes of it there were
 * @param open the disputes that are not decided, by their numbers
 */
public record Standing(
        boolean gone,
        @Nullable Long endedBy,
        @Nullable Long restriction,
        int disputes,
        Map<Integer, OpenDispute> open) {

    public static final Standing ORDINARY = new Standing(false, null, null, 0, Map.of());

    public Standing {
        open = Map.copyOf(open);
    }

    /**
     * A dispute that is not decided.
     *
     * @param versions how many versions the entry had when it was disputed
     * @param dueBy when it has to be decided by
     */
    public record OpenDispute(int versions, Instant dueBy) {}

    public boolean restricted() {
        return restriction != null;
    }

    Standing left() {
        return new Standing(true, endedBy, restriction, disputes, open);
    }

    public boolean ended() {
        return endedBy != null;
    }

    Standing endedBy(@Nullable Long entry) {
        return new Standing(gone, entry, restriction, disputes, open);
    }

    Standing restricted(@Nullable Long since) {
        return new Standing(gone, endedBy, since, disputes, open);
    }

    Standing disputed(int number, OpenDispute dispute) {
        Map<Integer, OpenDispute> more = new TreeMap<>(open);
        more.put(number, dispute);
        return new Standing(gone, endedBy, restriction, number, more);
    }

    Standing decided(int number) {
        Map<Integer, OpenDispute> left = new TreeMap<>(open);
        left.remove(number);
        return new Standing(gone, endedBy, restriction, disputes, left);
    }
}
