package org.runningrecord.standalone.viewserver;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class WholeDocumentsIT {

    private static final int DOCUMENTS = 20;
    private static final int ROUNDS = 1_500;

    /** One version has a field more than the other, so that a reader of a document that changes in its hands would fail or see half of each. */
    @Test
    void areWhatReadersSeeWhileWritersReplaceThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (ViewServer server = new ViewServer();
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> collection = client.getDatabase("views").getCollection("whole");
            collection.insertOne(version(0, 0));
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 1; writer <= 2; writer++) {
                Random random = new Random(writer);
                all.add(threads.submit(() -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        Document version = version(random.nextInt(DOCUMENTS), random.nextInt(1000));
                        collection.replaceOne(
                                new Document("_id", version.get("_id")), version, new ReplaceOptions().upsert(true));
                    }
                }));
            }
            for (int reader = 0; reader < 2; reader++) {
                all.add(threads.submit(() -> {
                    for (int i = 0; i < ROUNDS / 3; i++) {
                        if (i == ROUNDS / 6) {
                            collection.createIndex(new Document("first", 1));
                        }
                        collection.find().sort(Sorts.ascending("first")).forEach(WholeDocumentsIT::assertWhole);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(collection.countDocuments(new Document("first", new Document("$gte", 0))))
                    .isEqualTo(DOCUMENTS);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Document version(int id, int number) {
        Document version = new Document("_id", id).append("first", number);
        if (number % 2 == 0) {
            version.append("even-" + number, true);
        }
        for (int i = 0; i < 30; i++) {
            version.append("part-" + i, number);
        }
        return version.append("last", number);
    }

    private static void assertWhole(Document document) {
        assertThat(document.get("last")).isEqualTo(document.get("first"));
        assertThat(document.get("part-17")).isEqualTo(document.get("first"));
    }
}
