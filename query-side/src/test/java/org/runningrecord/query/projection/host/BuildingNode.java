package org.runningrecord.query.projection.host;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewStore;
import org.runningrecord.query.setup.QuerySideSetup;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A query node and nothing else, as a process that can be killed: a log that is only read, a view store elsewhere, and projections. */
final class BuildingNode {

    private static final Duration CLAIM = Duration.ofSeconds(1);

    private BuildingNode() {}

    /** One projection, or every one there is. */
    static List<Projection<?>> projections(boolean all) {
        List<Projection<?>> one = List.of(new TallyFold(1));
        return all
                ? Stream.concat(QuerySideSetup.projections(ZoneId.of("Europe/London")).stream(), one.stream())
                        .toList()
                : one;
    }

    /** Arguments: the address of the view store, the file of the log, and whether to run every projection. */
    public static void main(String[] arguments) throws Exception {
        MongoTemplate mongo = new MongoTemplate(MongoClients.create(arguments[0]), "views");
        LogStore log = SqliteLogStore.open(Path.of(arguments[1]), Clock.systemUTC());
        EventCodec codec = new EventCodec();
        Generations generations = new Generations(mongo);
        PositionTokens tokens = new PositionTokens(mongo, UUID.randomUUID().toString(), CLAIM, Clock.systemUTC());
        Processors processors = new Processors(
                new LogMessageSource(log, new LogMessages(codec)),
                new ViewsBeforeToken(tokens, generations),
                tokens,
                new ViewStore(mongo),
                Processors.segments());
        Progress progress = new Progress(Clock.systemUTC());
        List<Projection<?>> projections = projections(Boolean.parseBoolean(arguments[2]));
        System.out.println("started");
        new ProjectionHost(projections, mongo, processors, log, codec, progress).start();
        // until it is killed, or whoever started it is gone
        while (System.in.read() >= 0) {
            System.out.println(progress.ready());
        }
        Runtime.getRuntime().halt(0);
    }
}
