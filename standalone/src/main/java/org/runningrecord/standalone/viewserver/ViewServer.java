package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;

/**
 * Speaks MongoDB's wire protocol on a free port of the loopback address. It holds views only, which are rebuilt from the log at every start; it is no
 * place for the log.
 */
public final class ViewServer implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final InetSocketAddress address = server.bind();

    /** Where a MongoDB client finds it. */
    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort() + "/views?retryWrites=false";
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
