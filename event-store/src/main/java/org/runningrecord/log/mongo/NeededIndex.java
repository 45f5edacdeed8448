package org.runningrecord.log.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.Document;

/**
 * An ascending index that a collection must have. It is made only where it is missing: whoever may insert and read alone is not allowed to make one, and
 * for a reason. An index can also be told to remove after some time what it lists.
 */
record NeededIndex(List<String> fields, boolean unique, boolean sparse) {

    static NeededIndex on(String... fields) {
        return new NeededIndex(List.of(fields), false, false);
    }

    static NeededIndex unique(String... fields) {
        return new NeededIndex(List.of(fields), true, false);
    }

    /** Unique among the documents that have the field. */
    static NeededIndex uniqueWhereThere(String field) {
        return new NeededIndex(List.of(field), true, true);
    }

    void ensure(MongoCollection<?> collection) {
        for (Document there : collection.listIndexes()) {
            if (isThis(there)) {
                return;
            }
        }
        collection.createIndex(keys(), new IndexOptions().unique(unique).sparse(sparse));
    }

    private boolean isThis(Document there) {
        Document keys = there.get("key", Document.class);
        // The shell that made it may have written 1 as another kind of number
        return List.copyOf(keys.keySet()).equals(fields)
                && keys.values().stream()
                        .allMatch(direction -> direction instanceof Number number && number.intValue() == 1)
                && there.getBoolean("unique", false) == unique
                && there.getBoolean("sparse", false) == sparse;
    }

    private Document keys() {
        Document keys = new Document();
        fields.forEach(field -> keys.append(field, 1));
        return keys;
    }
}
