package org.runningrecord.query.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Which generation of each view readers use, and which one is being built beside it: one small document per projection, changed only by steps that
 * lose against a faster node.
 */
public final class Generations {

    private static final String COLLECTION = "generations";

    private final MongoTemplate mongo;

    public Generations(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What a projection has.
     *
     * @param live the generation readers use; absent until the first one is complete
     * @param building the one that is being built; absent where none is
     */
    public record State(@Nullable Generation live, @Nullable Generation building) {}

    public State of(String projection) {
        Document document = document(projection);
        return document == null
                ? new State(null, null)
                : new State(
                        generation(projection, document.getInteger("live")),
                        generation(projection, document.getInteger("building")));
    }

    private static @Nullable Generation generation(String projection, @Nullable Integer number) {
        return number == null ? null : new Generation(projection, number);
    }

    /** Starts a generation after the newest one, unless one is being built already; returns the one that is being built now. */
    public <D extends ViewDocument> Generation begin(Projection<D> projection) {
        mongo.getCollection(COLLECTION)
                .updateOne(
                        Filters.eq("_id", projection.name()),
                        Updates.setOnInsert("newest", 0),
                        new UpdateOptions().upsert(true));
        int newest = Objects.requireNonNull(document(projection.name())).getInteger("newest");
        mongo.getCollection(COLLECTION)
                .updateOne(
                        Filters.and(
                                Filters.eq("_id", projection.name()),
                                Filters.eq("newest", newest),
                                Filters.eq("building", null)),
                        Updates.combine(
                                Updates.set("newest", newest + 1),
                                Updates.set("building", newest + 1),
                                Updates.set("shape", projection.shape())));
        Generation building = of(projection.name()).building();
        if (building == null) {
            throw new IllegalStateException("The generation of " + projection.name() + " was completed while it began");
        }
        index(projection, building);
        return building;
    }

    /**
     * Holds the live generation still, so that the one being built can catch up with it. From now on the live one takes nothing in; whatever it has taken
     * in was in the log before this returns.
     */
    public void freeze(Generation building) {
        mongo.getCollection(COLLECTION)
                .updateOne(
                        Filters.and(
                                Filters.eq("_id", building.projection()), Filters.eq("building", building.number())),
                        Updates.set("frozen", true));
    }

    /** Whether a processor may still write to this generation: it is being built, or it is live and not held still. */
    public boolean takesIn(Generation generation) {
        Document document = document(generation.projection());
        if (document == null) {
            return false;
        }
        boolean live = Objects.equals(document.getInteger("live"), generation.number());
        return Objects.equals(document.getInteger("building"), generation.number())
                || live && !document.getBoolean("frozen", false);
    }

    /** Makes a complete generation the one that readers use; returns the one they used before, which nobody needs any more. */
    public Optional<Generation> complete(Generation built) {
        Document before = mongo.getCollection(COLLECTION)
                .findOneAndUpdate(
                        Filters.and(Filters.eq("_id", built.projection()), Filters.eq("building", built.number())),
                        Updates.combine(
                                Updates.set("live", built.number()),
                                Updates.set("building", null),
                                Updates.set("frozen", false)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.BEFORE));
        return before == null
                ? Optional.empty()
                : Optional.ofNullable(generation(built.projection(), before.getInteger("live")));
    }

    private @Nullable Document document(String projection) {
        return mongo.getCollection(COLLECTION)
                .find(Filters.eq("_id", projection))
                .first();
    }

    /** Whether there is a generation, live or being built, with the shape of this projection. */
    public boolean fits(Projection<?> projection) {
        Document document = document(projection.name());
        return document != null
                && document.getInteger("shape", 0) == projection.shape()
                && (document.getInteger("live") != null || document.getInteger("building") != null);
    }

    /** Drops what a generation wrote. */
    public void drop(Generation generation) {
        mongo.dropCollection(generation.name());
        mongo.dropCollection(generation.reached());
        mongo.getCollection(Parking.COLLECTION).deleteMany(Filters.eq("generation", generation.name()));
    }

    private void index(Projection<?> projection, Generation generation) {
        for (List<String> fields : projection.indexes()) {
            Document keys = new Document();
            fields.forEach(field ->
                    keys.append(field.startsWith("-") ? field.substring(1) : field, field.startsWith("-") ? -1 : 1));
            mongo.getCollection(generation.name()).createIndex(keys);
        }
    }
}
