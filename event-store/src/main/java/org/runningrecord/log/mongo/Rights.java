package org.runningrecord.log.mongo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;

/**
 * What whoever is signed in may do to a collection that is only ever added to, worked out from a server's answer to {@code connectionStatus} with
 * {@code showPrivileges}. Rights that come by way of a role stand in that answer like all others.
 *
 * @param signedIn whether anybody is signed in
 * @param beyond what may be done beyond inserting and reading, in MongoDB's words
 */
record Rights(boolean signedIn, SortedSet<String> beyond) {

    /**
     * What changes or removes documents, or the collection with them. Two do so in a roundabout way: an index can be told to remove what it lists after
     * some time, and without its unique indexes a log takes what contradicts it.
     */
    private static final Set<String> ALTERING = Set.of(
            "anyAction",
            "collMod",
            "convertToCapped",
            "createIndex",
            "dropCollection",
            "dropDatabase",
            "dropIndex",
            "remove",
            "renameCollectionSameDB",
            "update");

    boolean insertAndReadOnly() {
        return signedIn && beyond.isEmpty();
    }

    /** Empty where the answer does not say who is signed in, and what they may do. */
    static Optional<Rights> in(Document status, String database, String collection) {
        if (!(status.get("authInfo") instanceof Document info)
                || !(info.get("authenticatedUsers") instanceof List<?> users)
                || !(info.get("authenticatedUserPrivileges") instanceof List<?> privileges)) {
            return Optional.empty();
        }
        SortedSet<String> beyond = new TreeSet<>();
        for (Object each : privileges) {
            if (each instanceof Document privilege
                    && privilege.get("resource") instanceof Document resource
                    && covers(resource, database, collection)
                    && privilege.get("actions") instanceof List<?> actions) {
                actions.stream().map(String::valueOf).filter(ALTERING::contains).forEach(beyond::add);
            }
        }
        return Optional.of(new Rights(!users.isEmpty(), beyond));
    }

    /** An empty name stands for every one. What is said of the cluster is said of no collection. */
    private static boolean covers(Document resource, String database, String collection) {
        return Boolean.TRUE.equals(resource.get("anyResource"))
                || isOrAny(resource.get("db"), database) && isOrAny(resource.get("collection"), collection);
    }

    private static boolean isOrAny(Object said, String name) {
        return "".equals(said) || name.equals(said);
    }
}
