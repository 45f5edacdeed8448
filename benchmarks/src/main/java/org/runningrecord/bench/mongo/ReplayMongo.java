package org.runningrecord.bench.mongo;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoTrackingToken;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;

/** How many events a second are read from the start of the log and decoded, as a processor that rebuilds a view reads them. */
public final class ReplayMongo implements Scenario {

    private static final int WRITERS = 16;
    private static final int EVENTS = 100_000;
    private static final int CHILDREN = 2_000;
    private static final int PAIRS = 3;
    private static final int SAMPLES = 10;

    /** Two batches. */
    private static final int SAMPLE = 200;

    private static final String SORTS = ", which sorts theirs in memory (theirs by samples)";

    @Override
    public String name() {
        return "replay-mongo";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        int count = bench.size(EVENTS);
        List<List<DomainEventMessage<?>>> shares = new MadeUpMessages(CHILDREN, bench.seed()).shares(count, WRITERS);
        try (Server server = Server.start();
                MongoClient client = server.client();
                Engine ours = Engine.ours(client, server.database(), "replay");
                Engine theirs = Engine.theirs(client, server.database(), "replay")) {
            Writers.append(ours.engine(), shares);
            Writers.append(theirs.engine(), shares);
            bench.tell("both hold %,d events", count);
            Pairs.Result result = Pairs.compare(
                    bench.pairs(PAIRS),
                    () -> rate(bench, "ours", ours.engine(), count),
                    () -> server.real()
                            ? rate(bench, "theirs", theirs.engine(), count)
                            : sampled(bench, theirs.engine(), count));
            return List.of(Finding.ratio(
                    "Replay of %,d events from %s, decoded%s"
                            .formatted(count, server.words(), server.real() ? "" : SORTS),
                    "axon-mongo's MongoEventStorageEngine",
                    result,
                    "events/s",
                    Target.atLeast(10)));
        }
    }

    /**
     * The stand-in looks at the whole log for each batch of theirs: to read all of it would take a quarter of an hour. What it takes changes evenly from the
     * beginning to the end, so a few events at places that are spread evenly say as much.
     */
    private static double sampled(Bench bench, EventStorageEngine engine, int count) {
        long start = System.nanoTime();
        long read = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            TrackingToken token = MongoTrackingToken.of(MadeUpMessages.at((long) count * sample / SAMPLES), Map.of());
            try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(token, false)) {
                read += events.limit(SAMPLE)
                        .filter(event -> event.getPayload() != null)
                        .count();
            }
        }
        double rate = Pairs.rate(read, System.nanoTime() - start);
        bench.tell("theirs: %,.0f events/s in %d samples of %d events", rate, SAMPLES, SAMPLE);
        return rate;
    }

    private static double rate(Bench bench, String who, EventStorageEngine engine, int count) {
        long start = System.nanoTime();
        long read;
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            // the extension decodes a payload when it is asked for
            read = events.filter(event -> event.getPayload() != null).count();
        }
        if (read != count) {
            throw new IllegalStateException(who + " read " + read + " events of " + count);
        }
        double rate = Pairs.rate(count, System.nanoTime() - start);
        bench.tell("%s: %,.0f events/s", who, rate);
        return rate;
    }
}
