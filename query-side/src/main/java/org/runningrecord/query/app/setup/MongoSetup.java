package org.runningrecord.query.app.setup;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.file.FileStore;
import org.runningrecord.log.mongo.MongoFileStore;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.web.looks.LookLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;

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

    /**
     * The views, in the database of the log unless another one is named. Their collections come and go with their generations, so that a user has to be
     * allowed everything on a whole database for them: on one of their own, that gives no right to alter the log.
     */
    @Bean
    MongoTemplate mongoTemplate(
            MongoClient client,
            MongoDatabase database,
            MongoConverter converter,
            @Value("${running-record.views-database:}") String views) {
        String name = views.isBlank() ? database.getName() : views;
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, name), converter);
    }

    /** A process whose log does not answer does not start. */
    @Bean
    LogStore logStore(MongoDatabase database, Clock clock) {
        return MongoLogStore.open(database, LOG, clock);
    }

    @Bean
    LookLog lookLog(MongoDatabase database, Clock clock) {
        return new LookLog(MongoLogStore.open(database, LookLog.NAME, clock));
    }

    @Bean
    FileStore fileStore(MongoDatabase database, Clock clock) {
        return MongoFileStore.open(database, FILES, clock);
    }
}
