package org.runningrecord.log.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.Verification;

/**
 * Somebody with the rights of the service on its database. The log under attack is that of the file: commits at 0 (one event), 1 (three events, with a
 * key), 4 (one), 5 (two, of two streams), 7 (one), 8 (three); it ends at 11.
 */
class MongoTamperingIT {

    private static final StandIn SERVER = new StandIn();

    private final String name = "log-" + UUID.randomUUID();
    private final MongoCollection<Document> commits =
            SERVER.client().getDatabase("tampering").getCollection(name);
    private LogStore log;
    private Head untouched;

    @BeforeEach
    void writeALog() {
        log = MongoLogStore.open(SERVER.client().getDatabase("tampering"), name, Clock.systemUTC());
        log.append(commit("record:1", 0, 1));
        log.append(keyed("caller/1", event("record:1", 1), event("record:1", 2), event("record:1", 3)));
        log.append(commit("record:2", 0, 1));
        log.append(commit(event("record:2", 1), event("record:3", 0)));
        log.append(commit("record:2", 2, 1));
        log.append(commit("record:1", 4, 3));
        untouched = log.head();
    }

    @AfterEach
    void close() {
        log.close();
        commits.drop();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("a changed byte of a payload", 1, inEvent(1, e -> flip(e, "payload"))),
                change("a changed byte of metadata", 4, inEvent(0, e -> flip(e, "metadata"))),
                change("a changed event id", 0, inEvent(0, e -> e.put("id", "x"))),
                change("a changed event name", 0, inEvent(0, e -> e.put("name", "record-opened"))),
                change("a changed revision", 0, inEvent(0, e -> e.put("revision", 2))),
                change("another codec", 0, inEvent(0, e -> e.put("codec", "aead:1"))),
                change("an event moved to another stream", 5, inEvent(1, e -> e.put("stream", "record:9"))),
                change("a changed sequence", 7, inEvent(0, e -> e.put("seq", 3L))),
                change("a sequence of another type", 7, inEvent(0, e -> e.put("seq", "2"))),
                change("a field more in an event", 7, inEvent(0, e -> e.put("note", "unseen"))),
                change("a field less in an event", 7, inEvent(0, e -> e.remove("metadata"))),
                change("a field more in a commit", 7, c -> c.put("note", "unseen")),
                change(
                        "a changed key of a stream",
                        5,
                        c -> c.put("keys", List.of("record:2/0000000001", "x/0000000000"))),
                change("a removed key of a stream", 5, c -> c.put("keys", List.of("record:2/0000000001"))),
                change("a changed idempotency key", 1, c -> c.put("key", "caller/2")),
                change("a removed idempotency key", 1, c -> c.remove("key")),
                change("a changed digest of a request", 1, c -> c.put("request", "other")),
                change("a changed time", 7, c -> c.put("at", new Date(0))),
                change("another format", 0, c -> c.put("format", 2)),
                change("a changed link to what is before", 5, c -> c.put("prev", c.getString("sum"))),
                change("a changed sum", 5, c -> c.put("sum", c.getString("prev"))),
                change("two swapped events of a commit", 8, c -> Collections.swap(events(c), 0, 1)),
                change("an event there twice", 8, MongoTamperingIT::repeatTheLast),
                change("an event there twice, count made fit", 8, c -> {
                    repeatTheLast(c);
                    c.put("n", 4);
                }),
                change("a removed event", 1, c -> events(c).remove(2)),
                change("a removed event, count made fit", 1, c -> {
                    events(c).remove(2);
                    c.put("n", 2);
                }),
                change("the last count made greater", 8, c -> c.put("n", 4)),
                change("the last sum changed", 8, c -> c.put("sum", "f".repeat(64))));
    }

    private static Arguments change(String what, long position, Consumer<Document> change) {
        return Arguments.of(what, position, change);
    }

    private static Consumer<Document> inEvent(int index, Consumer<Document> change) {
        return commit -> change.accept(events(commit).get(index));
    }

    private static List<Document> events(Document commit) {
        List<Document> events = new ArrayList<>(commit.getList("events", Document.class));
        commit.put("events", events);
        return events;
    }

    private static void repeatTheLast(Document commit) {
        List<Document> events = events(commit);
        events.add(events.get(events.size() - 1));
    }

    private static void flip(Document event, String field) {
        byte[] bytes = event.get(field, Binary.class).getData().clone();
        bytes[bytes.length / 2] ^= 1;
        event.put(field, new Binary(bytes));
    }

    @ParameterizedTest(name = "{0} is found at {1}")
    @MethodSource("changes")
    void aChangedCommitIsFound(String what, long position, Consumer<Document> change) {
        Document commit = commits.find(eq("_id", position)).first();
        change.accept(commit);
        commits.replaceOne(eq("_id", position), commit);
        assertFoundAt(position);
    }

    @Test
    void aLogThatNobodyTouchedGivesNoAlarm() {
        assertThat(new Verification(log).run().damage()).isEmpty();
        assertThat(new Verification(log).expecting(untouched).run().head()).isEqualTo(untouched);
    }

    @Test
    void aRemovedCommitIsFound() {
        commits.deleteOne(eq("_id", 5L));
        assertFoundAt(5);
    }

    @Test
    void aRemovedFirstCommitIsFound() {
        commits.deleteOne(eq("_id", 0L));
        assertFoundAt(0);
    }

    @Test
    void twoSwappedCommitsAreFound() {
        Document four = commits.findOneAndDelete(eq("_id", 4L));
        Document seven = commits.findOneAndDelete(eq("_id", 7L));
        four.put("_id", 7L);
        seven.put("_id", 4L);
        commits.insertMany(List.of(four, seven));
        assertFoundAt(4);
    }

    @Test
    void anEventMovedToAnotherCommitIsFound() {
        Document one = commits.findOneAndDelete(eq("_id", 1L));
        Document four = commits.findOneAndDelete(eq("_id", 4L));
        events(four).add(0, events(one).remove(2));
        one.put("n", 2);
        four.put("n", 2);
        four.put("_id", 3L);
        commits.insertMany(List.of(one, four));
        assertFoundAt(1);
    }

    @Test
    void aCommitThereTwiceIsFound() {
        Document again = commits.find(eq("_id", 7L)).first();
        again.put("_id", 11L);
        again.put("keys", List.of("record:2/0000000003"));
        commits.insertOne(again);
        assertFoundAt(11);
    }

    @Test
    void aPositionOfAnotherTypeIsFound() {
        Document commit = commits.findOneAndDelete(eq("_id", 7L));
        commit.put("_id", 7.0);
        commits.insertOne(commit);
        assertFoundAt(7);
    }

    @Test
    void aTruncatedLogIsFoundByALodgedHeadAlone() {
        commits.deleteOne(eq("_id", 8L));
        assertThat(new Verification(log).run().damage()).isEmpty();
        assertThat(new Verification(log).expecting(untouched).run().damage())
                .hasValueSatisfying(damage -> assertThat(damage.position()).isEqualTo(8));
    }

    /** It would leave a gap that nobody could ever fill. */
    @Test
    void nothingIsAppendedAfterACommitThatIsNotAsItWasWritten() {
        commits.updateOne(eq("_id", 8L), new Document("$set", new Document("n", 5)));
        try (LogStore fresh = MongoLogStore.open(SERVER.client().getDatabase("tampering"), name, Clock.systemUTC())) {
            assertThatThrownBy(() -> fresh.append(commit("record:7", 0, 1)))
                    .isInstanceOfSatisfying(
                            LogDamaged.class,
                            damaged -> assertThat(damaged.position()).isEqualTo(8));
        }
        assertThat(commits.countDocuments()).isEqualTo(6);
    }

    private void assertFoundAt(long position) {
        assertThat(new Verification(log).run().damage())
                .hasValueSatisfying(damage -> assertThat(damage.position()).isEqualTo(position));
        assertThatThrownBy(() -> log.read(0, 100))
                .isInstanceOfSatisfying(
                        LogDamaged.class,
                        damaged -> assertThat(damaged.position()).isEqualTo(position));
    }
}
