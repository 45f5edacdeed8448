package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.runningrecord.log.file.FileDamaged;
import org.runningrecord.log.file.FileHash;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.file.FileStoreContract;

/** What the store of files in MongoDB must do, on whichever server. */
abstract class MongoFileStoreContract extends FileStoreContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    abstract MongoDatabase database();

    @Override
    protected FileStore openStore() {
        return MongoFileStore.open(database(), "documents", CLOCK);
    }

    @Override
    protected void damage(FileHash hash) {
        var last = and(eq("files_id", hash.hex()), eq("n", 1));
        byte[] data = chunks().find(last).first().get("data", Binary.class).getData();
        data[data.length / 2] ^= 1;
        chunks().updateOne(last, Updates.set("data", new Binary(data)));
    }

    /** The first chunk is there, and nothing says that the file is. */
    @Override
    protected void cutOff(byte[] content) {
        chunks().insertOne(new Document("files_id", FileHash.of(content).hex())
                .append("n", 0)
                .append("data", new Binary(Arrays.copyOf(content, 255 * 1024))));
    }

    @Test
    void aFileWhoseFirstChunkIsNotItsOwnIsNotAcknowledged() {
        byte[] content = new byte[300 * 1024];
        FileHash hash = FileHash.of(content);
        FileStore files = openStore();
        chunks().insertOne(new Document("files_id", hash.hex()).append("n", 0).append("data", new Binary(new byte[1])));

        assertThatThrownBy(() -> files.store(content)).isInstanceOf(FileDamaged.class);
        assertThat(files.holds(hash)).isFalse();
    }

    private MongoCollection<Document> chunks() {
        return database().getCollection("documents.chunks");
    }
}
