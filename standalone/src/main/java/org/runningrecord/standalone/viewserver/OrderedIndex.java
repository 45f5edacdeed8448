package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An index in the order of its fields. It holds where documents are, and reads their fields there; nothing of them is copied. A document with an array in
 * one of its fields stands once for each element. As long as there is a document with values whose order is not total, the index serves no query.
 */
final class OrderedIndex extends Index<Integer> {

    private static final int STRANGE = 0;

    private final List<Field> fields;
    private final int[] arrays;
    private final SortedEntries entries = new SortedEntries();
    private IntFunction<Document> documents = position -> {
        throw new IllegalStateException("This index belongs to no collection");
    };
    private int strange;

    OrderedIndex(String name, List<IndexKey> keys) {
        // a sparse index is one that the collection may ask in vain for a document's position
        super(name, keys, true);
        this.fields = keys.stream()
                .map(key -> new Field(key.getKey(), key.isAscending()))
                .toList();
        this.arrays = new int[fields.size()];
    }

    void over(IntFunction<Document> documents) {
        this.documents = documents;
    }

    List<Field> fields() {
        return fields;
    }

    boolean serves() {
        return strange == 0;
    }

    /** Whether a document has more than one value in this field. */
    boolean several(int field) {
        return arrays[field] > 0;
    }

    SortedEntries entries() {
        return entries;
    }

    Document document(long entry) {
        return documents.apply(position(entry));
    }

    static int position(long entry) {
        return (int) (entry >>> 32);
    }

    /** What an entry stands under. */
    @Nullable
    Object value(int field, long entry) {
        return value(document(entry), field, entry);
    }

    private @Nullable Object value(Document document, int field, long entry) {
        Object value = fields.get(field).of(document);
        return value instanceof List<?> elements ? elements.isEmpty() ? null : elements.get((int) entry) : value;
    }

    @Override
    public void add(Document document, Integer position, MongoCollection<Integer> collection) {
        add(document, position);
    }

    void add(Document document, int position) {
        int width = counted(document, 1);
        for (int element = 0; element < width; element++) {
            long entry = (long) position << 32 | element;
            entries.insert(entry, side(document, entry));
        }
    }

    /** @param document as it was when it was added */
    void remove(Document document, int position) {
        int width = counted(document, -1);
        for (int element = 0; element < width; element++) {
            long entry = (long) position << 32 | element;
            entries.remove(entry, side(document, entry));
        }
    }

    void moved(Document before, Document after, int position) {
        if (fields.stream().anyMatch(field -> !Objects.equals(field.of(before), field.of(after)))) {
            remove(before, position);
            add(after, position);
        }
    }

    private SortedEntries.Side side(Document document, long entry) {
        @Nullable Object[] sought = new Object[fields.size()];
        for (int i = 0; i < sought.length; i++) {
            sought[i] = value(document, i, entry);
        }
        return other -> {
            // the document itself may have changed since it was added
            Document there = position(other) == position(entry) ? document : document(other);
            for (int i = 0; i < sought.length; i++) {
                int compared = Values.compare(value(there, i, other), sought[i]);
                if (compared != 0) {
                    return fields.get(i).directed(compared);
                }
            }
            return Long.compare(other, entry);
        };
    }

    /** How many entries a document has; counts what is special about it. */
    private int counted(Document document, int by) {
        int width = 1;
        int array = -1;
        for (int i = 0; i < fields.size(); i++) {
            Object value = fields.get(i).of(document);
            if (value instanceof List<?> elements) {
                if (array >= 0 || fields.get(i).dotted() || !elements.stream().allMatch(Values::ordinary)) {
                    strange += by;
                    return STRANGE;
                }
                array = i;
                width = Math.max(1, elements.size());
            } else if (!Values.ordinary(value)) {
                strange += by;
                return STRANGE;
            }
        }
        if (array >= 0) {
            arrays[array] += by;
        }
        return width;
    }

    @Override
    public @Nullable Integer getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Integer> collection) {
        // nothing is refused
    }

    @Override
    public @Nullable Integer remove(Document document) {
        return null;
    }

    /** Queries are planned over all indexes at once, and not answered by the first one that can. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Integer> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return entries.size();
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
        // nothing is refused
    }

    /** The collection says so after the update, by {@link #moved}. */
    @Override
    public void updateInPlace(Document before, Document after, Integer position, MongoCollection<Integer> collection) {}

    @Override
    public void drop() {
        entries.clear();
    }
}
