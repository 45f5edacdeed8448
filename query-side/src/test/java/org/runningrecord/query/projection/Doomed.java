package org.runningrecord.query.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A connection to the view store that ends, as a kill ends it, once so many commands have written. */
final class Doomed implements CommandListener {

    private static final Set<String> WRITING = Set.of("insert", "update");

    private final AtomicInteger left;
    private final AtomicReference<MongoClient> client = new AtomicReference<>();

    private Doomed(int writes) {
        this.left = new AtomicInteger(writes);
    }

    static MongoClient after(int writes, String uri) {
        Doomed doomed = new Doomed(writes);
        doomed.client.set(MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
                .addCommandListener(doomed)
                .build()));
        return doomed.client.get();
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (WRITING.contains(event.getCommandName()) && left.decrementAndGet() == 0) {
            client.get().close();
        }
    }
}
