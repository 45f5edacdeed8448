package org.runningrecord.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Which generation of each view readers use, and which one is being built beside it: one small document per projection, changed only by steps that
 * lose against a faster node.
 */
public final class Generations {

    static final String COLLECTION = "generations";

    private final MongoTemplate mongo;

    public Generations(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What a projection has.
     *
     * @param live the generation readers use; absent until the first one is complete
     * @param building the one that is being built; absent where none is
     * @param frozen whether the live one is held still, because the other is about to take over
     */
    public record State(@Nullable Generation live, @Nullable Generation building, boolean frozen) {

        /** Whether a processor may still write to this generation: it is being built, or it is live and not held still. */
        public boolean takesIn(Generation generation) {
            return generation.equals(building) || generation.equals(live) && !frozen;
        }

        public boolean has(Generation generation) {
            return generation.equals(building) || generation.equals(live);
        }

        /** The generations that processors write to. */
        public List<Generation> takingIn() {
            return Stream.of(Optional.ofNullable(live), Optional.ofNullable(building))
                    .flatMap(Optional::stream)
                    .filter(this::takesIn)
                    .toList();
        }
    }

    public State of(String projection) {
        Document document = collection().find(eq("_id", projection)).first();
        return document == null
                ? new State(null, null, false)
                : new State(
                        generation(document, "live"),
                        generation(document, "building"),
                        document.getBoolean("frozen", false));
    }

    private static @Nullable Generation generation(Document document, String which) {
        Integer number = document.getInteger(which);
        return number == null
                ? null
                : new Generation(document.getString("_id"), number, document.getInteger(which + "Shape", 0));
    }

    /** Whether a processor may write to this generation now. */
    public boolean takesIn(Generation generation) {
        return of(generation.projection()).takesIn(generation);
    }

    /**
     * Starts a generation after the newest one, unless one of this shape is being built already; returns the one that is being built now. One of another
     * shape, left behind by other software, is given up: folding into it would mix two shapes.
     */
    public Generation begin(Projection<?> projection) {
        insertIfMissing(projection.name());
        while (true) {
            Document before = collection().find(eq("_id", projection.name())).first();
            if (before == null) {
                throw new IllegalStateException("Somebody takes the generations of " + projection.name() + " away");
            }
            Generation building = generation(before, "building");
            if (building != null && building.fits(projection)) {
                return building;
            }
            Generation next = new Generation(projection.name(), before.getInteger("newest") + 1, projection.shape());
            if (change(
                    and(
                            eq("_id", projection.name()),
                            eq("newest", before.getInteger("newest")),
                            eq("building", before.getInteger("building"))),
                    set("newest", next.number()),
                    set("building", next.number()),
                    set("buildingShape", next.shape()),
                    set("frozen", false))) {
                return next;
            }
        }
    }

    private void insertIfMissing(String projection) {
        try {
            collection().updateOne(eq("_id", projection), setOnInsert("newest", 0), new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCode() != Bulk.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /**
     * Holds the live generation still, so that the one being built can catch up with it. From now on the live one takes nothing in; whatever it has taken
     * in was in the log before this returns.
     */
    public void freeze(Generation building) {
        change(and(eq("_id", building.projection()), eq("building", building.number())), set("frozen", true));
    }

    /** Makes a complete generation the one that readers use; returns whether it was this call that did. */
    public boolean complete(Generation built) {
        return change(
                and(eq("_id", built.projection()), eq("building", built.number())),
                set("live", built.number()),
                set("liveShape", built.shape()),
                set("building", null),
                set("buildingShape", null),
                set("frozen", false));
    }

    private boolean change(org.bson.conversions.Bson where, org.bson.conversions.Bson... changes) {
        return collection().updateOne(where, combine(changes)).getMatchedCount() > 0;
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(COLLECTION);
    }

    /** Makes the indexes of a generation, where they are not there yet. */
    public void index(Projection<?> projection, Generation generation) {
        for (List<String> fields : projection.indexes()) {
            Document keys = new Document();
            fields.forEach(field ->
                    keys.append(field.startsWith("-") ? field.substring(1) : field, field.startsWith("-") ? -1 : 1));
            mongo.getCollection(generation.name()).createIndex(keys);
        }
    }
}
