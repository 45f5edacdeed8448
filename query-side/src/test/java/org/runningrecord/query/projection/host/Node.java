package org.runningrecord.query.projection.host;

import com.mongodb.client.MongoClient;
import com.mongodb.event.CommandListener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewBench;
import org.runningrecord.query.projection.ViewStore;
import org.runningrecord.query.projection.Views;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A process that runs the views, with a connection of its own to the view store. */
final class Node implements AutoCloseable {

    static final Duration CLAIM = Duration.ofSeconds(1);

    final String name = UUID.randomUUID().toString();
    final Progress progress;
    final ProjectionHost host;
    final Views views;
    private final MongoClient client;
    private boolean killed;

    /**
     * What is special about a node.
     *
     * @param tokens what to put around the token store
     * @param log the log as it reads it
     * @param listeners who follows what it asks of the view store
     */
    record Kind(UnaryOperator<TokenStore> tokens, Clock clock, LogStore log, CommandListener... listeners) {

        static Kind ordinary(ViewBench bench) {
            return new Kind(tokens -> tokens, bench.clock, bench.log);
        }

        Kind clock(Clock other) {
            return new Kind(tokens, other, log, listeners);
        }

        Kind log(LogStore other) {
            return new Kind(tokens, clock, other, listeners);
        }

        Kind listener(CommandListener listener) {
            return new Kind(tokens, clock, log, listener);
        }
    }

    private Node(ViewBench bench, Kind kind, List<Projection<?>> projections) {
        client = bench.client(kind.listeners());
        MongoTemplate mongo = new MongoTemplate(client, "views");
        Generations generations = new Generations(mongo);
        PositionTokens positions = new PositionTokens(mongo, name, CLAIM, kind.clock());
        Processors processors = new Processors(
                new LogMessageSource(kind.log(), new LogMessages(bench.codec)),
                new ViewsBeforeToken(kind.tokens().apply(positions), generations),
                positions,
                new ViewStore(mongo),
                Processors.segments());
        this.progress = new Progress(kind.clock());
        this.host = new ProjectionHost(projections, mongo, processors, kind.log(), bench.codec, progress);
        this.views = new Views(generations, bench.positions, bench.store, progress::sentence, kind.clock());
    }

    static Node start(ViewBench bench, Projection<?>... projections) {
        return start(bench, Kind.ordinary(bench), projections);
    }

    /** @param tokens what to put around the token store */
    static Node start(ViewBench bench, UnaryOperator<TokenStore> tokens, Projection<?>... projections) {
        return start(bench, new Kind(tokens, bench.clock, bench.log), projections);
    }

    static Node start(ViewBench bench, Kind kind, Projection<?>... projections) {
        Node node = new Node(bench, kind, List.of(projections));
        node.host.start();
        return node;
    }

    /** As a kill does: it can write nothing any more, and releases no claims. */
    void kill() {
        killed = true;
        client.close();
    }

    /** Nobody waits for the threads of a node that was killed. */
    @Override
    public void close() {
        if (killed) {
            CompletableFuture.runAsync(host::close);
        } else {
            host.close();
        }
        client.close();
    }
}
