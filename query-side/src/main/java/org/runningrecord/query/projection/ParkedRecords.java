package org.runningrecord.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Which records are parked, per generation. A processor that passes over an event of a parked record says so here before it moves on, and a record is let
 * go only by somebody who has folded everything that was passed over: so no event falls between the two.
 */
public final class ParkedRecords {

    static final String COLLECTION = "parked";

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final int SHOWN = 1_000;

    private final MongoTemplate mongo;

    ParkedRecords(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What is parked in a generation, a thousand at most. */
    public List<Parked> in(Generation generation) {
        List<Parked> found = new ArrayList<>();
        collection()
                .find(Positions.under(generation.name()))
                .limit(SHOWN)
                .forEach(document -> found.add(parked(document)));
        return found;
    }

    public long count(Generation generation) {
        return collection().countDocuments(Positions.under(generation.name()));
    }

    public Optional<Parked> find(Generation generation, String record) {
        Document document =
                collection().find(Filters.eq("_id", id(generation, record))).first();
        return document == null ? Optional.empty() : Optional.of(parked(document));
    }

    private static Parked parked(Document document) {
        return new Parked(document.getString("record"), document.getLong("position"), document.getString("reason"));
    }

    /**
     * Notes that events were passed over, where their records are parked.
     *
     * @param last for each record of a batch the position of its last event
     * @return the records that are parked; the events of all others must be folded
     */
    Set<String> passOver(Generation generation, Map<String, Long> last) {
        Set<String> parked = new HashSet<>();
        List<String> ids =
                last.keySet().stream().map(record -> id(generation, record)).toList();
        for (Document document : collection().find(Filters.in("_id", ids)).into(new ArrayList<>())) {
            String record = document.getString("record");
            if (collection()
                            .updateOne(
                                    Filters.eq("_id", document.getString("_id")),
                                    Updates.max("passed", last.get(record)))
                            .getMatchedCount()
                    > 0) {
                parked.add(record);
            }
        }
        return parked;
    }

    /**
     * Parks records.
     *
     * @param last for each of them the position of its last event that will not be folded now
     */
    void park(Generation generation, Collection<Parked> records, Map<String, Long> last) {
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        for (Parked parked : records) {
            @Nullable Long passed = last.get(parked.record());
            writes.add(new UpdateOneModel<>(
                    Filters.eq("_id", id(generation, parked.record())),
                    Updates.combine(
                            Updates.set("record", parked.record()),
                            Updates.set("position", parked.position()),
                            Updates.set("reason", parked.reason()),
                            Updates.max("passed", passed == null ? parked.position() : passed)),
                    UPSERT));
        }
        Bulk.writeAll(collection(), writes);
    }

    /** Lets a record go that was folded up to this position, unless later events were passed over meanwhile. */
    boolean release(Generation generation, String record, long folded) {
        return collection()
                        .deleteOne(
                                Filters.and(Filters.eq("_id", id(generation, record)), Filters.lte("passed", folded)))
                        .getDeletedCount()
                > 0;
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(COLLECTION);
    }

    private static String id(Generation generation, String record) {
        return generation.name() + "/" + record;
    }
}
