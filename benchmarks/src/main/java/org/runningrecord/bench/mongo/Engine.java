package org.runningrecord.bench.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.codec.Json;
import org.runningrecord.log.mongo.MongoLogStore;

/** A storage engine on a collection of its own. */
record Engine(EventStorageEngine engine, Runnable stop) implements AutoCloseable {

    /** Makes one of the two sides on a collection. */
    @FunctionalInterface
    interface Side {
        Engine open(MongoClient client, String database, String collection);
    }

    static Engine ours(MongoClient client, String database, String collection) {
        MongoLogStore log = MongoLogStore.open(client.getDatabase(database), "ours-" + collection, Clock.systemUTC());
        return new Engine(new LogEventStorageEngine(log, new LogMessages(new EventCodec())), log::close);
    }

    /** The extension's defaults: one document per event, its indexes, batches of a hundred; and the payload in the same JSON as ours. */
    static Engine theirs(MongoClient client, String database, String collection) {
        MongoDatabase events = client.getDatabase(database);
        Serializer json = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(Json::asStored)
                .build();
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(events)
                        .domainEventsCollectionName("theirs-" + collection)
                        .snapshotEventsCollectionName("theirs-snapshots-" + collection)
                        .build())
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
        engine.ensureIndexes();
        return new Engine(engine, () -> {});
    }

    @Override
    public void close() {
        stop.run();
    }
}
