package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.Retention;
import org.runningrecord.log.Retention.Label;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.StreamKey;

/** Snapshots in the collection {@code snapshots}. */
public final class MongoSnapshotStore implements SnapshotStore {

    private static final String STREAM = "stream";
    private static final String SEQUENCE = "seq";
    private static final String SHAPE = "shape";
    private static final String STATE = "state";

    private final MongoCollection<Document> snapshots;

    private MongoSnapshotStore(MongoCollection<Document> snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * Opens the collection, and makes its index if it is not there. The client stays the caller's.
     *
     * @throws LogUnavailable if the server does not answer
     */
    public static MongoSnapshotStore open(MongoDatabase database) {
        try {
            MongoCollection<Document> snapshots = database.getCollection("snapshots");
            snapshots.createIndex(compoundIndex(ascending(STREAM), descending(SEQUENCE)));
            return new MongoSnapshotStore(snapshots);
        } catch (MongoException e) {
            throw new LogUnavailable("The store of snapshots does not answer", e);
        }
    }

    @Override
    public void save(String stream, long sequence, int shape, byte[] state) {
        String id = id(stream, new Label(sequence, shape));
        Document snapshot = new Document("_id", id)
                .append(STREAM, stream)
                .append(SEQUENCE, sequence)
                .append(SHAPE, shape)
                .append(STATE, new Binary(state));
        try {
            snapshots.replaceOne(eq("_id", id), snapshot, new ReplaceOptions().upsert(true));
            List<String> old = Retention.superfluous(labels(stream)).stream()
                    .map(label -> id(stream, label))
                    .toList();
            if (!old.isEmpty()) {
                snapshots.deleteMany(in("_id", old));
            }
        } catch (MongoException e) {
            throw new LogUnavailable("A snapshot could not be kept", e);
        }
    }

    private static String id(String stream, Label label) {
        return StreamKey.of(stream, label.sequence()) + "/" + label.shape();
    }

    private List<Label> labels(String stream) {
        return snapshots
                .find(eq(STREAM, stream))
                .projection(include(SEQUENCE, SHAPE))
                .map(found -> new Label(found.getLong(SEQUENCE), found.getInteger(SHAPE)))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Snapshot> latest(String stream, int shape) {
        return latestUpTo(stream, shape, Long.MAX_VALUE);
    }

    @Override
    public Optional<Snapshot> latestUpTo(String stream, int shape, long sequence) {
        try {
            return Optional.ofNullable(snapshots
                            .find(and(eq(STREAM, stream), eq(SHAPE, shape), lte(SEQUENCE, sequence)))
                            .sort(descending(SEQUENCE))
                            .first())
                    .map(found -> new Snapshot(
                            found.getLong(SEQUENCE),
                            found.get(STATE, Binary.class).getData()));
        } catch (MongoException e) {
            throw new LogUnavailable("Snapshots could not be read", e);
        }
    }

    /** Nothing to close: the client is the caller's. */
    @Override
    public void close() {}
}
