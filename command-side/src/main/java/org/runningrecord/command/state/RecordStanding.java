package org.runningrecord.command.state;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;

/**
 * Whether a record takes new entries.
 *
 * @param mergedInto the record that goes on in its place; absent where it goes on itself
 * @param tookIn the records that were merged into this one
 * @param adopted when the child was adopted; absent where that is not so
 */
public record RecordStanding(
        @Nullable String mergedInto,
        Set<String> tookIn,
        @Nullable When adopted) {

    public static final RecordStanding OPEN = new RecordStanding(null, Set.of(), null);

    public RecordStanding {
        tookIn = Set.copyOf(tookIn);
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

    RecordStanding adopted(When ordered) {
        return new RecordStanding(mergedInto, tookIn, ordered);
    }
}
