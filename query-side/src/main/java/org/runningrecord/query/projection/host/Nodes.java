package org.runningrecord.query.projection.host;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Which nodes are alive and which processors they run, from a document that each of them counts up. Of it every node works out by itself how many
 * segments are its fair share. It is only ever a share: who may write is decided by the claim on a segment, so nodes may disagree for a while.
 */
final class Nodes {

    static final String COLLECTION = "nodes";

    private final MongoCollection<Document> collection;
    private final String self;
    private final Stillness stillness;
    private final AtomicLong beats = new AtomicLong();
    private volatile Map<String, List<String>> others = Map.of();
    private volatile boolean stands;

    /**
     * The nodes as one of them sees them.
     *
     * @param self a name that no other node has
     * @param timeout after which a node that was not heard of counts as dead
     */
    Nodes(MongoTemplate mongo, String self, Duration timeout, LongSupplier stopwatch) {
        this.collection = mongo.getCollection(COLLECTION);
        this.self = self;
        this.stillness = new Stillness(timeout, stopwatch);
    }

    /**
     * Says that this node is alive, and looks who else is.
     *
     * @param runs the processors it runs
     * @param stands whether it cannot go on, because it cannot read the log further; then it leaves the work to those that can
     */
    void beat(Set<String> runs, boolean stands) {
        this.stands = stands;
        collection.updateOne(
                Filters.eq("_id", self),
                Updates.combine(
                        Updates.set("beat", beats.incrementAndGet()),
                        Updates.set("runs", stands ? List.of() : List.copyOf(runs))),
                new UpdateOptions().upsert(true));
        Map<String, List<String>> found = new HashMap<>();
        for (Document node : collection.find().into(new ArrayList<>())) {
            String name = node.getString("_id");
            if (name.equals(self)) {
                continue;
            }
            if (stillness.still(name, node.getLong("beat"))) {
                // it comes back with its next beat, should it only have slept
                collection.deleteOne(Filters.and(Filters.eq("_id", name), Filters.eq("beat", node.getLong("beat"))));
                stillness.forget(name);
            } else {
                node.getList("runs", String.class)
                        .forEach(processor -> found.computeIfAbsent(processor, key -> new ArrayList<>())
                                .add(name));
            }
        }
        others = found;
    }

    /**
     * How many of a processor's segments this node should work on. Where they cannot be divided evenly, which nodes get one more depends on the
     * processor, so that it is not always the same ones.
     */
    int share(String processor, int segments) {
        List<String> running = others.getOrDefault(processor, List.of());
        if (stands) {
            return running.isEmpty() ? segments : 0;
        }
        List<String> all =
                Stream.concat(running.stream(), Stream.of(self)).sorted().toList();
        int turn = Math.floorMod(all.indexOf(self) + processor.hashCode(), all.size());
        return segments / all.size() + (turn < segments % all.size() ? 1 : 0);
    }

    /** Says that this node works no more; the others need not wait for it to be missed. */
    void leave() {
        collection.deleteOne(Filters.eq("_id", self));
    }
}
