package org.runningrecord.bench.views;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.standalone.viewserver.ViewServer;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The least that any way to build the views must do: read and decode every event once, and write every document once, as it is in the end. The documents
 * are at hand as bytes, so that even putting them together costs nothing.
 */
final class LeastOfAll {

    private static final int BLOCK = 1_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final LogStore log;
    private final Map<Projection<?>, List<RawBsonDocument>> documents = new LinkedHashMap<>();

    /** Takes the documents out of views that are filled. */
    LeastOfAll(LogStore log, ServedViews filled) {
        this.log = log;
        for (Projection<?> projection : filled.projections()) {
            documents.put(
                    projection,
                    filled.mongo()
                            .getCollection(filled.live(projection).name())
                            .withDocumentClass(RawBsonDocument.class)
                            .find()
                            .batchSize(BLOCK)
                            .into(new ArrayList<>()));
        }
    }

    /** How many documents there are of a view. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        documents.forEach((projection, all) -> counts.put(projection.name(), all.size()));
        return counts;
    }

    /** Returns how many events were read. */
    long run() {
        try (ViewServer server = new ViewServer();
                MongoClient client = MongoClients.create(server.uri())) {
            long events = decode();
            MongoTemplate mongo = new MongoTemplate(client, "views");
            Generations generations = new Generations(mongo);
            documents.forEach((projection, all) -> {
                generations.index(projection, generations.begin(projection));
                write(
                        mongo.getCollection(generations
                                        .of(projection.name())
                                        .building()
                                        .name())
                                .withDocumentClass(RawBsonDocument.class),
                        all);
            });
            return events;
        }
    }

    private long decode() {
        EventCodec codec = new EventCodec();
        long position = 0;
        while (true) {
            List<Commit> commits = log.read(position, BLOCK);
            if (commits.isEmpty()) {
                return position;
            }
            for (Commit commit : commits) {
                for (LogEvent event : commit.events()) {
                    codec.read(event);
                    position++;
                }
            }
        }
    }

    private static void write(MongoCollection<RawBsonDocument> collection, List<RawBsonDocument> all) {
        for (int from = 0; from < all.size(); from += BLOCK) {
            collection.bulkWrite(
                    all.subList(from, Math.min(all.size(), from + BLOCK)).stream()
                            .map(InsertOneModel::new)
                            .toList(),
                    UNORDERED);
        }
    }
}
