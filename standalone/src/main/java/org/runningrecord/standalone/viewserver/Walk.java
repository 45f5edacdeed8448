package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Walks the spans of a plan, only as far as somebody asks: one after the other, or side by side where they must be merged into one order. */
final class Walk implements Iterator<Document> {

    /** A span, and the document it has come to. */
    private static final class Cursor {
        private final OrderedIndex index;
        private final PrimitiveIterator.OfLong entries;
        private long entry;

        Cursor(Span span, boolean backwards) {
            this.index = span.index();
            this.entries = span.entries(backwards);
        }

        boolean advance() {
            if (!entries.hasNext()) {
                return false;
            }
            entry = entries.nextLong();
            return true;
        }

        int position() {
            return OrderedIndex.position(entry);
        }

        Document document() {
            return index.document(entry);
        }
    }

    private final Queue<Cursor> cursors;
    private final BitSet seen = new BitSet();
    private @Nullable Document next;

    private Walk(Plan plan, @Nullable Document orderBy) {
        this.cursors = orderBy != null && !orderBy.isEmpty()
                ? new PriorityQueue<>(Comparator.comparing(Cursor::document, new DocumentComparator(orderBy)))
                : new ArrayDeque<>();
        for (Way way : plan.ways()) {
            for (Span span : way.spans()) {
                Cursor cursor = new Cursor(span, way.backwards());
                if (cursor.advance()) {
                    cursors.add(cursor);
                }
            }
        }
    }

    /**
     * The documents of a plan. Those that are yet to be sorted come in the order in which they are stored: where their order is not total, the outcome of
     * sorting them depends on it.
     *
     * @param orderBy the order the plan was made for
     */
    static Stream<Document> along(Plan plan, @Nullable Document orderBy, IntFunction<Document> documents) {
        if (!plan.sorted()) {
            BitSet positions = new BitSet();
            for (Way way : plan.ways()) {
                way.spans()
                        .forEach(span -> span.entries(false)
                                .forEachRemaining((long entry) -> positions.set(OrderedIndex.position(entry))));
            }
            return positions.stream().mapToObj(documents);
        }
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Walk(plan, orderBy), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !cursors.isEmpty()) {
            Cursor cursor = cursors.remove();
            int position = cursor.position();
            if (!seen.get(position)) {
                seen.set(position);
                next = cursor.document();
            }
            if (cursor.advance()) {
                cursors.add(cursor);
            }
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Document found = next;
        next = null;
        return found;
    }
}
