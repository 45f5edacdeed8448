package org.runningrecord.standalone.viewserver;

import java.util.List;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;
import org.runningrecord.standalone.viewserver.Condition.Limit;

/**
 * The entries of an index that begin with these values, and lie within limits in the field that follows.
 *
 * @param first the limit it begins at, in the order of the index
 * @param last the limit it ends at, in the order of the index
 */
record Span(
        OrderedIndex index,
        List<Object> beginning,
        @Nullable Limit first,
        @Nullable Limit last) {

    PrimitiveIterator.OfLong entries(boolean backwards) {
        SortedEntries.Place from = index.entries().find(entry -> side(entry, first, last, true));
        SortedEntries.Place to = index.entries().find(entry -> side(entry, last, first, false));
        return backwards ? index.entries().backwards(from, to) : index.entries().forwards(from, to);
    }

    /** Where an entry stands, seen from one end of the span; it is never the end itself. */
    private int side(long entry, @Nullable Limit limit, @Nullable Limit other, boolean start) {
        for (int i = 0; i < beginning.size(); i++) {
            int compared = Values.compare(index.value(i, entry), beginning.get(i));
            if (compared != 0) {
                return index.fields().get(i).directed(compared);
            }
        }
        int compared = limit == null && other == null ? 0 : limited(entry, limit, other);
        if (compared != 0) {
            return compared;
        }
        return start == (limit == null || limit.inclusive()) ? 1 : -1;
    }

    /** A range with one limit ends where values of another kind begin. */
    private int limited(long entry, @Nullable Limit limit, @Nullable Limit other) {
        Object value = index.value(beginning.size(), entry);
        int compared = limit != null
                ? Values.compare(value, limit.value())
                : other == null ? 0 : Integer.compare(Values.bracket(value), Values.bracket(other.value()));
        return index.fields().get(beginning.size()).directed(compared);
    }
}
