package org.runningrecord.log.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The collection of a log, with its indexes, and with one face for each of its uses. Everybody asks the primary: a reader that was told of an append
 * must find it.
 *
 * @param replicated whether the server is part of a replica set, so that it has a majority and a change stream
 */
record LogCollection(MongoCollection<RawBsonDocument> collection, boolean replicated) {

    private static final long ACKNOWLEDGE_SECONDS = 5;

    static LogCollection of(MongoDatabase database, String name) {
        MongoCollection<RawBsonDocument> collection =
                database.getCollection(name, RawBsonDocument.class).withReadPreference(ReadPreference.primary());
        NeededIndex.unique(CommitDocuments.KEYS).ensure(collection);
        // Sparse and not partial: the stand-in has no partial indexes, and without a key the field is absent.
        NeededIndex.uniqueWhereThere(CommitDocuments.KEY).ensure(collection);
        return new LogCollection(collection, isReplicated(database));
    }

    /** The old name of {@code hello}: every server still answers to it, the stand-in to it alone. */
    static boolean isReplicated(MongoDatabase database) {
        Document answer = database.runCommand(new Document("isMaster", 1));
        return answer.containsKey("setName") || "isdbgrid".equals(answer.get("msg"));
    }

    /** Acknowledged once a majority has it in its journal. */
    MongoCollection<RawBsonDocument> appending() {
        return collection.withWriteConcern(
                WriteConcern.MAJORITY.withJournal(true).withWTimeout(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS));
    }

    /** What the primary has now, also if a failover could still take it back: for the writer, which must see what it collides with. */
    CommitQueries newest() {
        return new CommitQueries(collection.withReadConcern(ReadConcern.LOCAL));
    }

    /** What can no longer be taken back: for everybody else. */
    CommitQueries settled() {
        return new CommitQueries(replicated ? collection.withReadConcern(ReadConcern.MAJORITY) : collection);
    }
}
