package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.MongoGridFSException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.BsonString;
import org.bson.Document;
import org.runningrecord.log.file.FileDamaged;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileMissing;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.file.FilesUnavailable;

/**
 * Files in a GridFS bucket, where the hash of a file is its id. What is acknowledged is in the journal of a majority, and what is read can no longer be
 * taken back; on a single server both mean that server alone. The client stays the caller's.
 */
public final class MongoFileStore implements FileStore {

    private final GridFSBucket reading;
    private final GridFsWriter writing;
    private final MongoDatabase files;
    private final String bucket;

    private MongoFileStore(MongoDatabase database, String bucket, Clock clock) {
        this.bucket = bucket;
        MongoDatabase primary = database.withReadPreference(ReadPreference.primary());
        this.files = LogCollection.isReplicated(database) ? primary.withReadConcern(ReadConcern.MAJORITY) : primary;
        this.reading = GridFSBuckets.create(files, bucket);
        this.writing = new GridFsWriter(primary, bucket, clock);
    }

    /**
     * Opens the bucket, and makes its collections and indexes if they are not there.
     *
     * @throws FilesUnavailable if the server does not answer
     */
    public static MongoFileStore open(MongoDatabase database, String bucket, Clock clock) {
        return ask("The store of files does not answer", () -> new MongoFileStore(database, bucket, clock));
    }

    @Override
    public FileHash store(byte[] content) {
        FileHash hash = FileHash.of(content);
        if (!holds(hash)) {
            ask("A file could not be stored", () -> writing.write(hash, content));
        }
        return hash;
    }

    @Override
    public byte[] read(FileHash hash) {
        if (!holds(hash)) {
            throw new FileMissing(hash);
        }
        return ask("A file could not be read", () -> {
            try (InputStream in = reading.openDownloadStream(new BsonString(hash.hex()))) {
                return FileStore.verified(hash, in.readAllBytes());
            } catch (MongoGridFSException e) {
                // A part is missing or has another size than it should
                throw new FileDamaged(hash);
            } catch (IOException e) {
                throw new FilesUnavailable("A file could not be read", e);
            }
        });
    }

    @Override
    public OptionalLong size(FileHash hash) {
        return ask("A file could not be found", () -> {
            Document found = files.getCollection(bucket + ".files")
                    .find(eq("_id", hash.hex()))
                    .projection(include(GridFsWriter.LENGTH))
                    .first();
            return found == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(((Number) found.get(GridFsWriter.LENGTH)).longValue());
        });
    }

    @Override
    public void each(Consumer<FileHash> to) {
        ask("The files could not be listed", () -> {
            files.getCollection(bucket + ".files")
                    .find()
                    .projection(include("_id"))
                    .forEach(found -> to.accept(new FileHash(found.getString("_id"))));
            return true;
        });
    }

    private static <T> T ask(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException e) {
            throw new FilesUnavailable(what, e);
        }
    }
}
