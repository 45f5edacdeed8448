package org.runningrecord.query.setup;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.query.health.ViewsOfLog;
import org.runningrecord.query.looks.UnusualFold;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Parking;
import org.runningrecord.query.projection.ViewStore;
import org.runningrecord.query.projection.host.PositionTokens;
import org.runningrecord.query.projection.host.Processors;
import org.runningrecord.query.projection.host.Progress;
import org.runningrecord.query.projection.host.ProjectionHost;
import org.runningrecord.web.looks.LookLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The views of the access log, which has a message source of its own: what happens there holds up no view of records, and the other way round. */
@Configuration(proxyBeanMethods = false)
class LookViewsSetup {

    private static final Duration CLAIM = Duration.ofSeconds(5);

    /** There is little to do, and nobody waits for it. */
    private static final int SEGMENTS = 1;

    @Bean(destroyMethod = "close")
    LookViews lookViews(
            LookLog looks,
            MongoTemplate mongo,
            ViewStore store,
            Generations generations,
            EventCodec codec,
            Clock clock) {
        LogStore log = looks.store();
        Progress progress = new Progress(clock);
        Processors processors = new Processors(
                new LogMessageSource(log, new LogMessages(codec)),
                new PositionTokens(mongo, UUID.randomUUID().toString(), CLAIM, clock),
                generations,
                store,
                SEGMENTS);
        ProjectionHost host = new ProjectionHost(List.of(new UnusualFold()), mongo, processors, log, codec, progress);
        Parking parking = new Parking(generations, store, record -> about(record, log), codec);
        host.start();
        return new LookViews(new ViewsOfLog(log, host, progress, parking));
    }

    @Bean
    ViewsOfLog viewsOfLooks(LookViews views) {
        return views.all();
    }

    /** Not a host by its type, so that nobody is given it in the place of that of the records. */
    record LookViews(ViewsOfLog all) implements AutoCloseable {

        @Override
        public void close() {
            all.host().close();
        }
    }

    private static List<StoredEvent> about(RecordId record, LogStore log) {
        List<StoredEvent> all =
                new ArrayList<>(log.readLast(LookEvent.streams(record), Long.MAX_VALUE, Integer.MAX_VALUE - 1));
        Collections.reverse(all);
        return all;
    }
}
