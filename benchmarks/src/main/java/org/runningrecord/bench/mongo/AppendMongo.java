package org.runningrecord.bench.mongo;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;

/** How many events a second sixteen writers get acknowledged, each event an append of its own. */
public final class AppendMongo implements Scenario {

    private static final int WRITERS = 16;
    private static final int EVENTS = 10_000;
    private static final int CHILDREN = 1_000;
    private static final int PAIRS = 11;

    private int rounds;

    @Override
    public String name() {
        return "append-mongo";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        int count = bench.size(EVENTS);
        List<List<DomainEventMessage<?>>> shares = new MadeUpMessages(CHILDREN, bench.seed()).shares(count, WRITERS);
        try (Server server = Server.start();
                MongoClient client = server.client()) {
            Pairs.Result result = Pairs.compare(
                    bench.pairs(PAIRS),
                    () -> rate(bench, "ours", Engine::ours, server, client, shares, count),
                    () -> rate(bench, "theirs", Engine::theirs, server, client, shares, count));
            return List.of(Finding.ratio(
                    "Events appended by 16 writers to " + server.words(),
                    "axon-mongo's MongoEventStorageEngine",
                    result,
                    "events/s",
                    Target.atLeast(1.5)));
        }
    }

    private double rate(
            Bench bench,
            String who,
            Engine.Side side,
            Server server,
            MongoClient client,
            List<List<DomainEventMessage<?>>> shares,
            int count)
            throws Exception {
        try (Engine engine = side.open(client, server.database(), "append-" + rounds++)) {
            double rate = Pairs.rate(count, Writers.append(engine.engine(), shares));
            bench.tell("%s: %,.0f events/s", who, rate);
            return rate;
        } finally {
            client.getDatabase(server.database()).drop();
        }
    }
}
