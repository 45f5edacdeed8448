package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.runningrecord.log.file.FileHash;

/**
 * Writes files as GridFS has them: chunks, then the document that says the file is there. The bucket of the driver inserts, and an upload under an id
 * whose first upload was cut off would for ever collide with the chunks of that one. Here every write may be repeated: under the hash of a file there are
 * always the same chunks, so that whoever comes second, at the same time or after a kill, completes what the first began.
 */
final class GridFsWriter {

    static final String LENGTH = "length";

    private static final int CHUNK = 255 * 1024;
    /** Chunks in one message: some 8 MB, well below what a server takes. */
    private static final int AT_ONCE = 32;

    private static final long ACKNOWLEDGE_SECONDS = 5;
    private static final UpdateOptions IF_ABSENT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;
    private final Clock clock;

    GridFsWriter(MongoDatabase database, String bucket, Clock clock) {
        WriteConcern durable =
                WriteConcern.MAJORITY.withJournal(true).withWTimeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS);
        this.files = database.getCollection(bucket + ".files").withWriteConcern(durable);
        this.chunks = database.getCollection(bucket + ".chunks").withWriteConcern(durable);
        this.clock = clock;
        // The two that the specification of GridFS asks for
        files.createIndex(ascending("filename", "uploadDate"));
        chunks.createIndex(ascending("files_id", "n"), new IndexOptions().unique(true));
    }

    FileHash write(FileHash hash, byte[] content) {
        List<UpdateOneModel<Document>> message = new ArrayList<>();
        for (int n = 0, from = 0; from < content.length; n++, from += CHUNK) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK));
            message.add(new UpdateOneModel<>(
                    and(eq("files_id", hash.hex()), eq("n", n)), set("data", new Binary(part)), IF_ABSENT));
            if (message.size() == AT_ONCE) {
                write(message);
                message.clear();
            }
        }
        write(message);
        finish(hash, content.length);
        return hash;
    }

    private void write(List<UpdateOneModel<Document>> message) {
        try {
            if (!message.isEmpty()) {
                chunks.bulkWrite(message, IN_ANY_ORDER);
            }
        } catch (MongoBulkWriteException e) {
            boolean anotherDid = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream().allMatch(error -> isDuplicate(error.getCode()));
            if (!anotherDid) {
                throw e;
            }
        }
    }

    private void finish(FileHash hash, long length) {
        try {
            files.updateOne(
                    eq("_id", hash.hex()),
                    combine(
                            setOnInsert(LENGTH, length),
                            setOnInsert("chunkSize", CHUNK),
                            setOnInsert("uploadDate", Date.from(clock.instant())),
                            setOnInsert("filename", hash.hex())),
                    IF_ABSENT);
        } catch (MongoWriteException e) {
            if (!isDuplicate(e.getError().getCode())) {
                throw e;
            }
        }
    }

    private static boolean isDuplicate(int code) {
        return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY;
    }
}
