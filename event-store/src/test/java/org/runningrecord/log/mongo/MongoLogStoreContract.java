package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogStoreContract;

/** The contract, and what is asked of MongoDB only. */
abstract class MongoLogStoreContract extends LogStoreContract {

    private final String name = "log-" + UUID.randomUUID();

    abstract MongoClient client();

    private MongoDatabase database() {
        return client().getDatabase("running-record-contract");
    }

    @Override
    protected LogStore openStore() {
        return MongoLogStore.open(database(), name, Clock.systemUTC());
    }

    @AfterEach
    void drop() {
        database().getCollection(name).drop();
    }

    @Test
    void anAppendOfAnotherProcessIsNoticed() {
        LogStore log = open();
        LogStore elsewhere = open();
        AtomicInteger told = new AtomicInteger();
        log.onAppend(told::incrementAndGet);
        await().atMost(Duration.ofSeconds(10)).until(() -> told.get() > 0);
        int before = told.get();
        elsewhere.append(commit("record:1", 0, 1));
        await().atMost(Duration.ofSeconds(10)).until(() -> told.get() > before);
    }

    @Test
    void aReaderAtTheEndNoticesThatMoreIsMissingThanItAskedFor() {
        LogStore log = open();
        log.append(commit("record:1", 0, 1));
        assertThat(log.read(0, 2)).hasSize(1);
        assertThat(log.read(1, 2)).isEmpty();

        for (int sequence = 1; sequence < 7; sequence++) {
            log.append(commit("record:1", sequence, 1));
        }
        database().getCollection(name).deleteMany(and(gte("_id", 1L), lt("_id", 6L)));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThatThrownBy(() -> log.read(1, 2)).isInstanceOf(LogDamaged.class));
    }

    @Test
    void aDocumentWithAFieldTooManyIsNoCommit() {
        LogStore log = open();
        log.append(commit("record:1", 0, 1));
        database().getCollection(name).updateOne(eq("_id", 0L), set("more", 1));

        assertThatThrownBy(() -> log.read(0, 1)).isInstanceOf(LogDamaged.class);
    }

    @Test
    void aDocumentHasTheFieldsOfFormatOneAndNoOthers() {
        open().append(keyed("caller/1", event("record:1", 0)));
        Document document = database().getCollection(name).find().first();
        assertThat(document)
                .containsOnlyKeys("_id", "n", "format", "at", "keys", "key", "request", "events", "prev", "sum")
                .containsEntry("_id", 0L)
                .containsEntry("n", 1)
                .containsEntry("format", 1);
        assertThat(document.get("at")).isInstanceOf(Date.class);
        Document event = document.getList("events", Document.class).get(0);
        assertThat(event)
                .containsOnlyKeys("stream", "seq", "id", "name", "revision", "codec", "payload", "metadata")
                .containsEntry("seq", 0L);
        assertThat(event.get("payload")).isInstanceOf(Binary.class);
    }

    @Test
    void withoutAKeyTheFieldIsAbsent() {
        open().append(commit("record:1", 0, 1));
        assertThat(database().getCollection(name).find().first()).doesNotContainKeys("key", "request");
    }
}
