package org.runningrecord.bench.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The stand-in as a process of its own, so that it takes nothing from the heap of either side. Ends with whoever started it. */
final class StandInServer {

    static final String STARTED = "started on port ";

    private StandInServer() {}

    public static void main(String[] arguments) throws IOException {
        MongoServer server = new MongoServer(new MemoryBackend());
        System.out.write((STARTED + server.bind().getPort() + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        // nobody writes to it: it ends when the other end does
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }
}
