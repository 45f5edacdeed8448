package org.runningrecord.standalone.viewserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Drunning-record.seed=…} for one seed, and {@code -Drunning-record.seeds=…} for more of them. */
class SameAnswersIT {

    private static final TwoServers SERVERS = new TwoServers();
    private static final int STEPS = 80;

    @AfterAll
    static void close() {
        SERVERS.close();
    }

    static IntStream seeds() {
        int seed = Integer.getInteger("running-record.seed", -1);
        return seed >= 0 ? IntStream.of(seed) : IntStream.range(0, Integer.getInteger("running-record.seeds", 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asThePlainServerWhateverIsAskedAndChanged(int seed) {
        Random random = new Random(seed);
        AnyDocuments any = new AnyDocuments(random, seed % 3 == 0 ? 6 : 0);
        String name = "any-" + seed;
        List<Document> indexes = new ArrayList<>();
        index(name, any, random.nextInt(3), indexes);
        both(name, collection -> collection.insertMany(List.of(new Document("_id", "first"))));
        insert(name, any, random, 80);
        index(name, any, 1 + random.nextInt(2), indexes);

        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                change(name, any, random);
            }
            Document keys = indexes.get(random.nextInt(indexes.size()));
            ask(name, random.nextBoolean() ? any.query() : any.beginning(keys), any.order(keys), random);
        }
        assertThat(all(SERVERS.ordered(name))).isEqualTo(all(SERVERS.plain(name)));
    }

    @Test
    void mostlyWithoutAScanOrASort() {
        asThePlainServerWhateverIsAskedAndChanged(10_001);

        Looked looked = SERVERS.looked().get("any-10001");
        assertThat(looked.scans()).isLessThan(looked.queries() * 3 / 4);
        assertThat(looked.sorts()).isLessThan(looked.queries() / 2);
    }

    private static void index(String name, AnyDocuments any, int count, List<Document> indexes) {
        for (int i = 0; i < count; i++) {
            Document keys = any.order(1).append("_id", any.number() % 2 == 0 ? 1 : -1);
            indexes.add(keys);
            both(name, collection -> collection.createIndex(keys));
        }
    }

    private static void insert(String name, AnyDocuments any, Random random, int count) {
        for (int i = 0; i < count; i++) {
            Document document = any.document(any.number());
            both(
                    name,
                    collection -> collection.insertOne(new Document(document)).wasAcknowledged());
        }
    }

    private static void change(String name, AnyDocuments any, Random random) {
        Document query = any.query();
        Document document = any.document(any.number());
        Object id = document.get("_id");
        Document one = new Document("_id", id);
        Document set = new Document("$set", new Document("a", any.value()).append("d.x", any.value()));
        switch (random.nextInt(8)) {
            case 0 -> insert(name, any, random, 5);
            case 1 -> both(name, collection -> collection.deleteMany(query).getDeletedCount());
            case 2 -> both(name, collection -> collection.deleteOne(one).getDeletedCount());
            case 3 -> both(name, collection -> collection.updateMany(query, set).getMatchedCount());
            case 4 ->
                both(
                        name,
                        collection -> collection
                                .updateOne(one, set, new UpdateOptions().upsert(true))
                                .getMatchedCount());
            case 5 ->
                both(
                        name,
                        collection -> collection
                                .replaceOne(one, new Document(document), new ReplaceOptions().upsert(true))
                                .getMatchedCount());
            case 6 ->
                both(
                        name,
                        collection -> collection
                                .updateMany(query, new Document("$unset", new Document("b", 1)))
                                .getMatchedCount());
            default -> both(name, collection -> collection.findOneAndUpdate(one, set));
        }
    }

    private static void ask(String name, Document query, Document order, Random random) {
        boolean total = random.nextInt(4) > 0;
        int skip = total ? random.nextInt(4) : 0;
        int limit = total ? random.nextInt(10) : 0;
        Document fields = random.nextInt(4) == 0 ? new Document("a", 1).append("d.x", 1) : null;
        if (total) {
            order.putIfAbsent("_id", random.nextBoolean() ? 1 : -1);
        }
        Function<MongoCollection<Document>, FindIterable<Document>> asked = collection -> collection
                .find(query)
                .sort(order)
                .skip(skip)
                .limit(limit)
                .batchSize(7)
                .projection(fields);
        String what = "%s sorted by %s, %d from %d on".formatted(query, order, limit, skip);
        List<Document> expected = asked.apply(SERVERS.plain(name)).into(new ArrayList<>());
        List<Document> found = asked.apply(SERVERS.ordered(name)).into(new ArrayList<>());
        if (total) {
            assertThat(found).as(what).isEqualTo(expected);
        } else {
            assertThat(found).as(what).containsExactlyInAnyOrderElementsOf(expected);
        }
        both(name, collection -> collection.countDocuments(query));
    }

    /** Does the same to both, which must have the same outcome. */
    private static void both(String name, Function<MongoCollection<Document>, Object> deed) {
        assertThat(outcome(SERVERS.ordered(name), deed)).isEqualTo(outcome(SERVERS.plain(name), deed));
    }

    private static Object outcome(
            MongoCollection<Document> collection, Function<MongoCollection<Document>, Object> deed) {
        try {
            return String.valueOf(deed.apply(collection)).replaceAll("127.0.0.1:\\d+", "server");
        } catch (MongoException e) {
            return "refused with code " + e.getCode();
        }
    }

    private static List<Document> all(MongoCollection<Document> collection) {
        return collection.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }
}
