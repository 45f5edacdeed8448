package org.runningrecord.bench.views;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewStore;
import org.runningrecord.query.projection.host.PositionTokens;
import org.runningrecord.query.projection.host.Processors;
import org.runningrecord.query.projection.host.Progress;
import org.runningrecord.query.projection.host.ProjectionHost;
import org.runningrecord.query.setup.QuerySideSetup;
import org.runningrecord.standalone.viewserver.ViewServer;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The views of a log as standalone has them: an empty view server in this process, and the host that fills it. */
final class ServedViews implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final long LOOK_NANOS = 1_000_000;

    private final ViewServer server = new ViewServer();
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoTemplate mongo = new MongoTemplate(client, "views");
    private final Generations generations = new Generations(mongo);
    private final Clock clock = Clock.systemUTC();
    private final Progress progress = new Progress(clock);
    private final List<Projection<?>> projections = QuerySideSetup.projections(ZONE);
    private final ProjectionHost host;

    ServedViews(LogStore log) {
        EventCodec codec = new EventCodec();
        PositionTokens tokens = new PositionTokens(mongo, UUID.randomUUID().toString(), CLAIM, clock);
        Processors processors = new Processors(
                new LogMessageSource(log, new LogMessages(codec)),
                tokens,
                generations,
                new ViewStore(mongo),
                Processors.segments());
        host = new ProjectionHost(projections, mongo, processors, log, codec, progress);
    }

    /** Starts, and returns when readers can use every view. */
    ServedViews fill() {
        host.start();
        await(progress::ready);
        return this;
    }

    /** Builds every view again beside the one that readers use, and returns when they use the new ones. */
    void fillAgain() {
        List<Generation> next = projections.stream().map(generations::begin).toList();
        await(() -> next.stream()
                .allMatch(one -> one.equals(generations.of(one.projection()).live())));
    }

    private void await(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (progress.stopped() != null) {
                throw new IllegalStateException(progress.stopped());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    MongoTemplate mongo() {
        return mongo;
    }

    List<Projection<?>> projections() {
        return projections;
    }

    Generation live(Projection<?> projection) {
        Generation live = generations.of(projection.name()).live();
        if (live == null) {
            throw new IllegalStateException(projection.name() + " is not filled yet");
        }
        return live;
    }

    @Override
    public void close() {
        host.close();
        client.close();
        server.close();
    }
}
