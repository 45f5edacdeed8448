package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.runningrecord.log.file.FileDamaged;
import org.runningrecord.log.file.FileHash;

/**
 * Writes files as GridFS has them: chunks, then the document that says the file is there. The bucket of the driver takes an upload under an id whose first
 * upload was cut off for an error for ever, because it collides with the chunks of that one. Here every write may be repeated: under the hash of a file
 * there are always the same chunks, so that whoever comes second, at the same time or after a kill, completes what the first began. It only inserts, so
 * that its user needs no right to change or remove a file.
 */
final class GridFsWriter {

    static final String LENGTH = "length";

    private static final String FILE = "files_id";
    private static final String NUMBER = "n";
    private static final String DATA = "data";

    private static final int CHUNK = 255 * 1024;
    /** Chunks in one message: some 8 MB, well below what a server takes. */
    private static final int AT_ONCE = 32;

    private static final long ACKNOWLEDGE_SECONDS = 5;
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
        NeededIndex.on("filename", "uploadDate").ensure(files);
        NeededIndex.unique(FILE, NUMBER).ensure(chunks);
    }

    FileHash write(FileHash hash, byte[] content) {
        List<Document> message = new ArrayList<>();
        for (int n = 0, from = 0; from < content.length; n++, from += CHUNK) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + CHUNK));
            message.add(new Document(FILE, hash.hex()).append(NUMBER, n).append(DATA, new Binary(part)));
            if (message.size() == AT_ONCE) {
                write(hash, message);
                message.clear();
            }
        }
        write(hash, message);
        finish(hash, content.length);
        return hash;
    }

    private void write(FileHash hash, List<Document> message) {
        try {
            if (!message.isEmpty()) {
                chunks.bulkWrite(message.stream().map(InsertOneModel::new).toList(), IN_ANY_ORDER);
            }
        } catch (MongoBulkWriteException e) {
            boolean anotherDid = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream().allMatch(error -> isDuplicate(error.getCode()));
            if (!anotherDid) {
                throw e;
            }
            e.getWriteErrors().forEach(error -> compare(hash, message.get(error.getIndex()), e));
        }
    }

    /** What stands there already must be what was to be written, or the file would be acknowledged and could never be read. */
    private void compare(FileHash hash, Document chunk, MongoBulkWriteException e) {
        Document there = chunks.find(and(eq(FILE, chunk.get(FILE)), eq(NUMBER, chunk.get(NUMBER))))
                .first();
        if (there == null) {
            // taken back by a failover meanwhile
            throw e;
        }
        if (!chunk.get(DATA).equals(there.get(DATA))) {
            throw new FileDamaged(hash);
        }
    }

    private void finish(FileHash hash, long length) {
        try {
            files.insertOne(new Document("_id", hash.hex())
                    .append(LENGTH, length)
                    .append("chunkSize", CHUNK)
                    .append("uploadDate", Date.from(clock.instant()))
                    .append("filename", hash.hex()));
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
