package org.runningrecord.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Reads and replaces the documents of views. */
public final class ViewStore {

    private static final int DUPLICATE_KEY = 11000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoTemplate mongo;

    public ViewStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The documents with these ids, as far as there are any. */
    <D extends ViewDocument> Map<String, D> read(Generation generation, Class<D> type, Set<String> ids) {
        Map<String, D> documents = new HashMap<>();
        if (!ids.isEmpty()) {
            mongo.find(Query.query(Criteria.where("_id").in(ids)), type, generation.name())
                    .forEach(document -> documents.put(document.id(), document));
        }
        return documents;
    }

    /**
     * Replaces each document where the one that is stored is behind it. A duplicate key on the way in means that a newer one is there already.
     *
     * @return the records of documents that were rejected
     */
    <D extends ViewDocument> List<Parked> replace(Generation generation, Collection<D> documents) {
        List<D> ordered = new ArrayList<>(documents);
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (D document : ordered) {
            Document bson = new Document();
            mongo.getConverter().write(document, bson);
            writes.add(new ReplaceOneModel<>(
                    Filters.and(Filters.eq("_id", document.id()), Filters.lt("position", document.position())),
                    bson,
                    new ReplaceOptions().upsert(true)));
        }
        return bulk(generation.name(), writes).stream()
                .filter(error -> error.getCode() != DUPLICATE_KEY)
                .map(error -> new Parked(
                        ordered.get(error.getIndex()).record(),
                        ordered.get(error.getIndex()).position(),
                        "rejected with code " + error.getCode()))
                .toList();
    }

    /** Notes how far the generation has come for each record. */
    void reached(Generation generation, Map<String, Long> positions) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        positions.forEach((record, position) -> writes.add(new UpdateOneModel<>(
                Filters.eq("_id", record), Updates.max("position", position), new UpdateOptions().upsert(true))));
        bulk(generation.reached(), writes);
    }

    /** The position the generation has come to for a record; -1 where it has nothing of it yet. */
    public long reached(Generation generation, String record) {
        Document reached = mongo.getCollection(generation.reached())
                .find(Filters.eq("_id", record))
                .first();
        return reached == null ? -1 : reached.getLong("position");
    }

    /** Which of these records are parked. */
    Set<String> parked(Generation generation, Set<String> records) {
        Set<String> parked = new HashSet<>();
        List<String> ids =
                records.stream().map(record -> generation.name() + "/" + record).toList();
        mongo.getCollection(Parking.COLLECTION)
                .find(Filters.in("_id", ids))
                .forEach(document -> parked.add(document.getString("record")));
        return parked;
    }

    void park(Generation generation, Collection<Parked> records) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Parked parked : records) {
            String id = generation.name() + "/" + parked.record();
            writes.add(new ReplaceOneModel<>(
                    Filters.eq("_id", id),
                    new Document("_id", id)
                            .append("generation", generation.name())
                            .append("projection", generation.projection())
                            .append("record", parked.record())
                            .append("position", parked.position())
                            .append("reason", parked.reason()),
                    new ReplaceOptions().upsert(true)));
        }
        bulk(Parking.COLLECTION, writes);
    }

    private List<BulkWriteError> bulk(String collection, List<WriteModel<Document>> writes) {
        if (writes.isEmpty()) {
            return List.of();
        }
        try {
            mongo.getCollection(collection).bulkWrite(writes, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            return e.getWriteErrors();
        }
    }
}
