package org.runningrecord.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NeededIndexIT {

    private final StandIn server = new StandIn();
    private final List<String> commands = new ArrayList<>();
    private final MongoCollection<Document> collection = server.heardBy(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    commands.add(event.getCommandName());
                }
            })
            .getDatabase("running-record")
            .getCollection("commits");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isMadeWhereItIsMissingAndNotAskedForAgain() {
        NeededIndex.unique("keys").ensure(collection);
        NeededIndex.uniqueWhereThere("key").ensure(collection);
        NeededIndex.on("filename", "uploadDate").ensure(collection);
        assertThat(made()).isEqualTo(3);

        NeededIndex.unique("keys").ensure(collection);
        NeededIndex.uniqueWhereThere("key").ensure(collection);
        NeededIndex.on("filename", "uploadDate").ensure(collection);
        assertThat(made()).isEqualTo(3);
    }

    @Test
    void isKnownByItsFieldsWhateverNumberTheShellWrote() {
        collection.createIndex(new Document("keys", 1.0), new IndexOptions().unique(true));

        NeededIndex.unique("keys").ensure(collection);

        assertThat(made()).isEqualTo(1);
    }

    @Test
    void isNotTakenForOneThatAllowsMore() {
        collection.createIndex(new Document("key", 1).append("at", 1));

        NeededIndex.on("key").ensure(collection);
        NeededIndex.on("at", "key").ensure(collection);

        assertThat(made()).isEqualTo(3);
    }

    private long made() {
        return commands.stream().filter("createIndexes"::equals).count();
    }
}
