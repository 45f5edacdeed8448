package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A database of ordered collections. */
final class OrderedDatabase extends MemoryDatabase {

    private final Map<String, OrderedCollection> collections = new ConcurrentHashMap<>();

    OrderedDatabase(String name, CursorRegistry cursors) {
        super(name, cursors);
    }

    Map<String, Looked> looked() {
        return collections.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().looked()));
    }

    /** The server's own collections are opened before this database is complete. */
    @Override
    protected MemoryCollection openOrCreateCollection(String name, CollectionOptions options) {
        if (name.startsWith("system.")) {
            return super.openOrCreateCollection(name, options);
        }
        OrderedCollection collection = new OrderedCollection(this, name, options, cursorRegistry);
        collections.put(name, collection);
        return collection;
    }

    @Override
    public void unregisterCollection(String name) {
        super.unregisterCollection(name);
        collections.remove(name);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys);
    }

    /** The plain server counts by handing every document of a collection to a pipeline. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Optional<Document> counted = command.equalsIgnoreCase("aggregate") ? Counting.counted(query) : Optional.empty();
        OrderedCollection collection = collections.get(String.valueOf(query.get(command)));
        if (counted.isEmpty() || collection == null) {
            return super.handleCommand(channel, command, query, databases, oplog);
        }
        return Counting.answer(collection.getFullName(), collection.count(counted.get(), 0, 0));
    }
}
