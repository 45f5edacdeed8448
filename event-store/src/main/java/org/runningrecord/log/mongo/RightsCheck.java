package org.runningrecord.log.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever runs a side when its user of MongoDB could alter or remove what was recorded. The service never does either; a user who cannot is the
 * lock behind that promise, where the hash chain is only the seal. Nothing is stopped for it.
 *
 * <p>Where the server asks nobody for a password and a user is named all the same, its answer is that of a server which does.
 */
public final class RightsCheck {

    private static final Logger LOG = LoggerFactory.getLogger(RightsCheck.class);
    private static final Document QUESTION = new Document("connectionStatus", 1).append("showPrivileges", true);
    private static final String NEVERTHELESS =
            "The service goes on. How it should be: \"Who may do what in MongoDB\" in docs/running-in-production.md.";

    private RightsCheck() {}

    /**
     * Says nothing when all is right.
     *
     * @param collections what is only ever added to
     */
    public static void tell(MongoDatabase database, List<String> collections) {
        try {
            Document status = database.runCommand(QUESTION);
            tell(status, database.getName(), collections);
        } catch (RuntimeException e) {
            // whatever it is: the log itself was opened before, and what goes wrong with it is told there
            LOG.info(
                    "MongoDB could not be asked what the user of this side may do ({})",
                    e.getClass().getSimpleName());
        }
    }

    static void tell(Document status, String database, List<String> collections) {
        List<String> beyond = new ArrayList<>();
        for (String collection : collections) {
            Optional<Rights> rights = Rights.in(status, database, collection);
            if (rights.isEmpty()) {
                LOG.info("MongoDB does not say what the user of this side may do");
                return;
            }
            if (!rights.get().signedIn()) {
                LOG.warn("""
                        Nobody is signed in to MongoDB: whoever reaches it may alter or remove what was recorded.
                        Start MongoDB with authentication, and name in spring.mongodb.uri a user who may insert and read only.
                        {}""", NEVERTHELESS);
                return;
            }
            if (!rights.get().insertAndReadOnly()) {
                beyond.add(database + "." + collection + ": "
                        + String.join(", ", rights.get().beyond()));
            }
        }
        if (!beyond.isEmpty()) {
            LOG.warn("""
                    The user of this side may do more in MongoDB than insert and read what was recorded:
                    {}
                    Give it the role that docker/mongo/roles.js makes, and no other.
                    {}""", String.join("\n", beyond), NEVERTHELESS);
        }
    }
}
