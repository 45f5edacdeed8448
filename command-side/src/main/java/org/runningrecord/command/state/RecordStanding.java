package org.runningrecord.command.state;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.When;

/**
 * Whether a record takes new entries.
 *
 * @param mergedInto the record that goes on in its place; absent where it goes on itself
 * @param tookIn the records that were merged into this one
 * @param adopted when the child was adopted; absent where that is not so
 * @param taken what happened on records that were merged into this one, as clocks see it; none is ever removed, for each goes by its place
 */
public record RecordStanding(
        @Nullable String mergedInto,
        Set<String> tookIn,
        @Nullable When adopted,
        List<TakenIn> taken) {

    public static final RecordStanding OPEN = new RecordStanding(null, Set.of(), null, List.of());

    public RecordStanding {
        tookIn = Set.copyOf(tookIn);
        taken = List.copyOf(taken);
    }

    RecordStanding merged(String into) {
        return new RecordStanding(into, tookIn, adopted, taken);
    }

    /** @param merged the sequence of the merge */
    RecordStanding tookIn(String other, List<Occurrence> happened, long merged) {
        Set<String> more = new TreeSet<>(tookIn);
        more.add(other);
        return new RecordStanding(mergedInto, more, adopted, TakenIn.with(taken, other, happened, merged));
    }

    RecordStanding unmerged(String other) {
        Set<String> left = new TreeSet<>(tookIn);
        left.remove(other);
        return new RecordStanding(
                other.equals(mergedInto) ? null : mergedInto, left, adopted, TakenIn.parted(taken, other));
    }

    RecordStanding adopted(When ordered) {
        return new RecordStanding(mergedInto, tookIn, ordered, taken);
    }
}
