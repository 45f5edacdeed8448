package org.runningrecord.query.projection.host;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.Positions;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Tokens as what they are on a dense log: one number, that can be read without a claim. (The Mongo extension's store keeps serialised token objects,
 * whose place in the log only their owner can see.) A claim that its owner does not extend is free again after the timeout.
 */
public final class PositionTokens implements TokenStore {

    private final MongoCollection<Document> collection;
    private final String owner;
    private final Duration timeout;
    private final Clock clock;

    /**
     * Tokens of one node.
     *
     * @param owner a name that no other node has
     * @param timeout how long a claim lasts that is not extended; the nodes' clocks must agree better than that
     */
    public PositionTokens(MongoTemplate mongo, String owner, Duration timeout, Clock clock) {
        this.collection = mongo.getCollection(Positions.TOKENS);
        this.owner = owner;
        this.timeout = timeout;
        this.clock = clock;
    }

    /** How long a claim lasts that is not extended. */
    Duration timeout() {
        return timeout;
    }

    /**
     * Segment 0 comes first: cut off after it, there is one segment that takes everything, and nothing is left out.
     *
     * @throws UnableToClaimTokenException if the processor has tokens already
     */
    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken initial) {
        for (int segment = 0; segment < count; segment++) {
            initializeSegment(initial, processor, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        try {
            collection.insertOne(new Document("_id", id(processor, segment))
                    .append("segment", segment)
                    .append("position", position(token))
                    .append("owner", null)
                    .append("claimed", null));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            throw new UnableToClaimTokenException("The segment " + id(processor, segment) + " is there already");
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        Bson mine = Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner));
        Bson change = Updates.combine(Updates.set("position", position(token)), Updates.set("claimed", now()));
        if (collection.updateOne(mine, change).getMatchedCount() == 0) {
            throw lost(processor, segment);
        }
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        Bson free = Filters.and(
                Filters.eq("_id", id(processor, segment)),
                Filters.or(
                        Filters.eq("owner", null),
                        Filters.eq("owner", owner),
                        Filters.lt("claimed", Date.from(clock.instant().minus(timeout)))));
        Document claimed = collection.findOneAndUpdate(
                free,
                Updates.combine(Updates.set("owner", owner), Updates.set("claimed", now())),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (claimed == null) {
            throw lost(processor, segment);
        }
        return new GlobalSequenceTrackingToken(claimed.getLong("position"));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        Bson mine = Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner));
        if (collection.updateOne(mine, Updates.set("claimed", now())).getMatchedCount() == 0) {
            throw lost(processor, segment);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        collection.updateOne(
                Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner)),
                Updates.combine(Updates.set("owner", null), Updates.set("claimed", null)));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        Bson mine = Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner));
        if (collection.deleteOne(mine).getDeletedCount() == 0) {
            throw lost(processor, segment);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        List<Document> segments = collection.find(Positions.under(processor)).into(new ArrayList<>());
        return segments.stream()
                .mapToInt(document -> document.getInteger("segment"))
                .sorted()
                .toArray();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(collection.getNamespace().getFullName());
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private static UnableToClaimTokenException lost(String processor, int segment) {
        return new UnableToClaimTokenException("The segment " + id(processor, segment) + " belongs to another node");
    }
}
