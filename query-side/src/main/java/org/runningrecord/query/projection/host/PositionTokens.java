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
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
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
 * whose place in the log only their owner can see.)
 *
 * <p>A claim is extended by counting it up. It is free again once another node has seen it stand still for the timeout, by its own stopwatch; and whoever
 * takes it over does so only from the count it saw. So the clocks of nodes may differ by whatever they like.
 */
public final class PositionTokens implements TokenStore {

    private final MongoCollection<Document> collection;
    private final String owner;
    private final Duration timeout;
    private final Clock clock;
    private final Stillness stillness;
    private final Nodes nodes;

    /** A claim as another node sees it; it is extended if any of this changes. */
    private record Claim(
            @Nullable String owner,
            @Nullable Date at,
            @Nullable Long count) {

        static Claim in(Document token) {
            return new Claim(token.getString("owner"), token.getDate("claimed"), token.getLong("claims"));
        }

        Bson unchanged() {
            return Filters.and(Filters.eq("owner", owner), Filters.eq("claimed", at), Filters.eq("claims", count));
        }
    }

    /**
     * Tokens of one node.
     *
     * @param owner a name that no other node has
     * @param timeout how long a claim lasts that is not extended
     * @param clock for the moment of a claim, which is for people to read
     */
    public PositionTokens(MongoTemplate mongo, String owner, Duration timeout, Clock clock) {
        this(mongo, owner, timeout, clock, System::nanoTime);
    }

    PositionTokens(MongoTemplate mongo, String owner, Duration timeout, Clock clock, LongSupplier stopwatch) {
        this.collection = mongo.getCollection(Positions.TOKENS);
        this.owner = owner;
        this.timeout = timeout;
        this.clock = clock;
        this.stillness = new Stillness(timeout, stopwatch);
        this.nodes = new Nodes(mongo, owner, timeout, stopwatch);
    }

    /** The nodes that share these tokens, as their owner sees them. */
    Nodes nodes() {
        return nodes;
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

    /** Only while the segment is this node's: one that was paused for longer than its claim lasted finds that it is not. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        updateMine(processor, segment, Updates.combine(Updates.set("position", position(token)), claiming()));
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        String id = id(processor, segment);
        Document token = collection.find(Filters.eq("_id", id)).first();
        if (token == null || !free(token)) {
            throw lost(processor, segment);
        }
        Document claimed = collection.findOneAndUpdate(
                Filters.and(Filters.eq("_id", id), Claim.in(token).unchanged()),
                Updates.combine(Updates.set("owner", owner), claiming()),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (claimed == null) {
            throw lost(processor, segment);
        }
        return new GlobalSequenceTrackingToken(claimed.getLong("position"));
    }

    /** Processors ask this again and again while they run: so the claims of others are watched before this node wants one. */
    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        List<Document> tokens = tokens(processor);
        int[] all = segments(tokens);
        return tokens.stream()
                .filter(this::free)
                .map(token -> Segment.computeSegment(token.getInteger("segment"), all))
                .toList();
    }

    private boolean free(Document token) {
        Claim claim = Claim.in(token);
        boolean still = stillness.still(token.getString("_id"), claim);
        return claim.owner() == null || claim.owner().equals(owner) || still;
    }

    @Override
    public void extendClaim(String processor, int segment) {
        updateMine(processor, segment, claiming());
    }

    private void updateMine(String processor, int segment, Bson change) {
        Bson mine = Filters.and(Filters.eq("_id", id(processor, segment)), Filters.eq("owner", owner));
        if (collection.updateOne(mine, change).getMatchedCount() == 0) {
            throw lost(processor, segment);
        }
    }

    private Bson claiming() {
        return Updates.combine(Updates.set("claimed", Date.from(clock.instant())), Updates.inc("claims", 1L));
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
        return segments(tokens(processor));
    }

    private List<Document> tokens(String processor) {
        return collection.find(Positions.under(processor)).into(new ArrayList<>());
    }

    private static int[] segments(List<Document> tokens) {
        return tokens.stream()
                .mapToInt(token -> token.getInteger("segment"))
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

    private static UnableToClaimTokenException lost(String processor, int segment) {
        return new UnableToClaimTokenException("The segment " + id(processor, segment) + " belongs to another node");
    }
}
