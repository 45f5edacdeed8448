package org.runningrecord.command.state;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record takes new entries.
 *
 * @param mergedInto the record that goes on in its place; absent where it goes on itself
 * @param tookIn the records that were merged into this one
 * @param adopted whether it was closed because the child was adopted
 */
public record RecordStanding(@Nullable String mergedInto, Set<String> tookIn, boolean adopted) {

    public static final RecordStanding OPEN = new RecordStanding(null, Set.of(), false);

    public RecordStanding {
        tookIn = Set.copyOf(tookIn);
    }

    /** Why nothing new can be recorded here; absent where it can. */
    public @Nullable String closed() {
        if (mergedInto != null) {
            return "This record was merged into another of the same child; record it there";
        }
        return adopted ? "This record was closed when the child was adopted" : null;
    }

    RecordStanding merged(String into) {
        return new RecordStanding(into, tookIn, adopted);
    }

    RecordStanding tookIn(String other) {
        Set<String> more = new TreeSet<>(tookIn);
        more.add(other);
        return new RecordStanding(mergedInto, more, adopted);
    }

    RecordStanding unmerged(String other) {
        Set<String> left = new TreeSet<>(tookIn);
        left.remove(other);
        return new RecordStanding(other.equals(mergedInto) ? null : mergedInto, left, adopted);
    }

    RecordStanding withAdoption() {
        return new RecordStanding(mergedInto, tookIn, true);
    }
}
