package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.util.Map;

/**
 * Speaks MongoDB's wire protocol on a free port of the loopback address. It holds views only, which are rebuilt from the log at every start; it is no
 * place for the log. Unlike the library it is made of, it has ordered indexes and walks along them.
 */
public final class ViewServer implements AutoCloseable {

    private static final String VIEWS = "views";

    private final OrderedBackend backend = new OrderedBackend();
    private final MongoServer server = new MongoServer(backend);
    private final InetSocketAddress address = server.bind();

    /** Where a MongoDB client finds it. */
    public String uri() {
        return "mongodb://127.0.0.1:" + address.getPort() + "/" + VIEWS + "?retryWrites=false";
    }

    /** What the queries of each collection have cost so far. */
    public Map<String, Looked> looked() {
        return backend.looked(VIEWS);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
