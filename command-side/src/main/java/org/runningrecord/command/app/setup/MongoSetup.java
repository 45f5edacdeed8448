package org.runningrecord.command.app.setup;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.runningrecord.log.AppendListener;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.mongo.MongoFileStore;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.log.mongo.MongoSnapshotStore;
import org.runningrecord.web.looks.LookLog;
import org.runningrecord.web.metrics.AppendMeters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The MongoDB that both sides share. */
class MongoSetup {

    private static final String LOG = "commits";
    private static final String FILES = "documents";

    /** The collections of both logs and of the files, of which nothing is ever changed or removed. */
    static final List<String> ADDED_TO = List.of(LOG, LookLog.NAME, FILES + ".files", FILES + ".chunks");

    private static final int CONNECT_SECONDS = 2;

    /** For a server to be found, and for a connection to it to be free. */
    private static final int SELECT_SECONDS = 3;

    /** Longer than the five seconds the server takes to say that a majority did not acknowledge an append. */
    private static final int READ_SECONDS = 7;

    /**
     * A lost store is told within seconds. First in order, so that what {@code spring.mongodb.uri} says about the same settings stands.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer aFewSecondsAndAMajority() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECT_SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(SELECT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails details) {
        String name = details.getConnectionString().getDatabase();
        if (name == null) {
            throw new IllegalArgumentException("spring.mongodb.uri names no database: mongodb://…/running-record");
        }
        return client.getDatabase(name);
    }

    /** A process whose log does not answer does not start. */
    @Bean
    LogStore logStore(MongoDatabase database, Clock clock, ObjectProvider<MeterRegistry> meters) {
        // From the command line nobody measures
        AppendListener listener = meters.stream()
                .findFirst()
                .<AppendListener>map(AppendMeters::new)
                .orElse(AppendListener.NONE);
        return MongoLogStore.open(database, LOG, clock, listener);
    }

    @Bean
    LookLog lookLog(MongoDatabase database, Clock clock) {
        return new LookLog(MongoLogStore.open(database, LookLog.NAME, clock));
    }

    @Bean
    FileStore fileStore(MongoDatabase database, Clock clock) {
        return MongoFileStore.open(database, FILES, clock);
    }

    @Bean
    SnapshotStore snapshotStore(MongoDatabase database) {
        return MongoSnapshotStore.open(database);
    }
}
