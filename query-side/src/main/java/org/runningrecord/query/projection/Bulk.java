package org.runningrecord.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Writes in bulk, and tells a write that the store will never take from one that it could not take now. */
final class Bulk {

    static final int DUPLICATE_KEY = 11000;

    /** A node stepping down or shutting down, a lock, a time limit, no space: the whole batch is tried again, and no record is blamed. */
    private static final Set<Integer> NOT_NOW = Set.of(
            6, 7, 24, 46, 50, 64, 89, 91, 112, 134, 189, 202, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031);

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int ATTEMPTS = 3;

    private Bulk() {}

    /**
     * Writes what can be written.
     *
     * @return the errors of the writes that the store refuses
     */
    static List<BulkWriteError> write(
            MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        try {
            collection.bulkWrite(writes, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream().anyMatch(error -> NOT_NOW.contains(error.getCode()))) {
                throw e;
            }
            return e.getWriteErrors();
        }
    }

    /** Writes all of it. Of two upserts of one new document at once the store refuses the slower one; that one is tried again. */
    static void writeAll(MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
        List<WriteModel<Document>> left = new ArrayList<>(writes);
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            List<BulkWriteError> errors = write(collection, left);
            for (BulkWriteError error : errors) {
                if (error.getCode() != DUPLICATE_KEY || attempt == ATTEMPTS) {
                    throw new IllegalStateException("The view store refused a write with code " + error.getCode());
                }
            }
            List<WriteModel<Document>> tried = left;
            left = new ArrayList<>(
                    errors.stream().map(error -> tried.get(error.getIndex())).toList());
        }
    }
}
