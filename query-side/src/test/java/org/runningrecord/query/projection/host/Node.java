package org.runningrecord.query.projection.host;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.tokenstore.TokenStore;
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

    final Progress progress;
    final ProjectionHost host;
    final Views views;
    private final MongoClient client;

    private Node(
            ViewBench bench, MongoClient client, UnaryOperator<TokenStore> tokens, List<Projection<?>> projections) {
        this.client = client;
        MongoTemplate mongo = new MongoTemplate(client, "views");
        Generations generations = new Generations(mongo);
        PositionTokens positions = new PositionTokens(mongo, UUID.randomUUID().toString(), CLAIM, bench.clock);
        Processors processors = new Processors(
                new LogMessageSource(bench.log, new LogMessages(bench.codec)),
                new ViewsBeforeToken(tokens.apply(positions), generations),
                CLAIM.toMillis() / 5,
                new ViewStore(mongo));
        this.progress = new Progress(bench.clock);
        this.host = new ProjectionHost(projections, mongo, processors, bench.log, bench.codec, progress);
        this.views = new Views(generations, bench.positions, bench.store, progress::sentence, bench.clock);
    }

    static Node start(ViewBench bench, Projection<?>... projections) {
        return start(bench, tokens -> tokens, projections);
    }

    /** @param tokens what to put around the token store */
    static Node start(ViewBench bench, UnaryOperator<TokenStore> tokens, Projection<?>... projections) {
        Node node = new Node(bench, bench.client(), tokens, List.of(projections));
        node.host.start();
        return node;
    }

    /** As a kill does: it can write nothing any more, and releases no claims. */
    void kill() {
        client.close();
    }

    @Override
    public void close() {
        host.close();
        client.close();
    }
}
