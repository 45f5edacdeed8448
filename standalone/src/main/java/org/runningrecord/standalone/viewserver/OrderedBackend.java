package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A backend of ordered collections. */
final class OrderedBackend extends MemoryBackend {

    private final Map<String, OrderedDatabase> databases = new ConcurrentHashMap<>();

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        OrderedDatabase database = new OrderedDatabase(name, getCursorRegistry());
        databases.put(name, database);
        return database;
    }

    Map<String, Looked> looked(String database) {
        OrderedDatabase one = databases.get(database);
        return one == null ? Map.of() : one.looked();
    }
}
