package org.runningrecord.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.all;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;
import static org.runningrecord.log.Samples.keyed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.LogUnavailable;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.OpenLogs;
import org.runningrecord.log.Verification;

/** Inserts that land in the log and whose answer never comes back. */
class LostAnswersIT extends OpenLogs {

    private final StandIn server = new StandIn();
    private final CuttingProxy proxy = new CuttingProxy(server.port());
    private final MongoClient client = MongoClients.create(StandIn.uri(proxy.port(), 1_000));
    private Duration patience = MongoLogStore.PATIENCE;

    @Override
    protected LogStore openStore() {
        return MongoLogStore.open(client.getDatabase("test"), "log", Clock.systemUTC(), patience);
    }

    private LogStore openDirectly() {
        return MongoLogStore.open(server.client().getDatabase("test"), "log", Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        closeAll();
        client.close();
        proxy.close();
        server.close();
    }

    @Test
    void anInsertWhoseAnswerIsLostIsFoundToBeThere() {
        LogStore log = open();
        log.append(commit("record:1", 0, 1));
        proxy.cut(1);
        Commit commit = log.append(keyed("caller/1", event("record:1", 1), event("record:1", 2)));
        assertThat(proxy.left()).isZero();
        assertThat(commit.position()).isEqualTo(1);
        assertThat(all(log)).hasSize(2);
        assertThat(log.append(commit("record:1", 3, 1)).prev()).isEqualTo(commit.sum());
    }

    @Test
    void aWholeGroupIsSettledByWhatIsThere() {
        LogStore log = open();
        LogStore other = openDirectly();
        proxy.cut(3);
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String stream = "record:" + i;
            LogStore by = i % 4 == 0 ? other : log;
            writers.add(() -> by.append(commit(stream, 0, 2)));
        }
        List<Object> outcomes = atOnce(writers);
        other.close();
        assertThat(outcomes).allMatch(Commit.class::isInstance);
        assertThat(all(log)).hasSize(20);
        assertThat(new Verification(log).run().damage()).isEmpty();
    }

    @Test
    void whenNoAnswerEverComesItIsNotKnownAndTheSameCommitFindsOut() {
        patience = Duration.ofMillis(200);
        LogStore log = open();
        NewCommit wanted = keyed("caller/1", event("record:1", 0));
        log.append(commit("record:2", 0, 1));
        proxy.close();
        assertThatThrownBy(() -> log.append(wanted)).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> log.read(0, 1)).isInstanceOf(LogUnavailable.class);

        try (LogStore again = openDirectly()) {
            Commit found = again.append(wanted);
            assertThat(again.append(wanted).sum()).isEqualTo(found.sum());
            assertThat(again.head().position()).isEqualTo(2);
        }
    }
}
