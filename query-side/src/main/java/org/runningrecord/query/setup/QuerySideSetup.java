package org.runningrecord.query.setup;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.stage.Stages;
import org.runningrecord.query.access.AccessFold;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.chronology.ChronologyFold;
import org.runningrecord.query.course.CourseFold;
import org.runningrecord.query.expectation.ExpectationFold;
import org.runningrecord.query.health.FlushMeters;
import org.runningrecord.query.health.ViewsOfLog;
import org.runningrecord.query.plannedvisit.PlanFold;
import org.runningrecord.query.projection.FlushListener;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Parking;
import org.runningrecord.query.projection.Positions;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.ViewStore;
import org.runningrecord.query.projection.Views;
import org.runningrecord.query.projection.host.PositionTokens;
import org.runningrecord.query.projection.host.Processors;
import org.runningrecord.query.projection.host.Progress;
import org.runningrecord.query.projection.host.ProjectionHost;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.runningrecord.RunningRecordFold;
import org.runningrecord.query.summary.SummaryFold;
import org.runningrecord.query.timeliness.TimelinessFold;
import org.runningrecord.query.trace.TraceFold;
import org.runningrecord.web.looks.Looks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The query side: it needs a log, a MongoDB for its views, a recording policy and a clock, and offers the doors for readers. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.runningrecord.query")
public class QuerySideSetup {

    /** How long the work of a node that died waits for another one. */
    private static final Duration CLAIM = Duration.ofSeconds(5);

    /** Every view there is. */
    public static List<Projection<?>> projections(ZoneId zone) {
        return List.of(
                new SummaryFold(zone),
                new RunningRecordFold(zone),
                new ChronologyFold(zone),
                new PlanFold(zone),
                new TraceFold(),
                new ExpectationFold(),
                new CourseFold(zone),
                new TimelinessFold(),
                new AccessFold());
    }

    @Bean
    WebMvcConfigurer readersDoors(RecordAccess access, Looks looks, JsonMapper json) {
        return new ReadersDoors(access, looks, json);
    }

    @Bean
    ViewStore viewStore(MongoTemplate mongo, ObjectProvider<MeterRegistry> meters) {
        return new ViewStore(
                mongo,
                meters.stream().findFirst().<FlushListener>map(FlushMeters::new).orElse(FlushListener.NONE));
    }

    @Bean
    Generations generations(MongoTemplate mongo) {
        return new Generations(mongo);
    }

    @Bean
    Positions viewPositions(MongoTemplate mongo) {
        return new Positions(mongo);
    }

    @Bean
    Views views(Generations generations, Positions positions, ViewStore store, Progress progress, Clock clock) {
        return new Views(generations, positions, store, progress::sentence, clock);
    }

    /** The stages of growing up: those that ship, or an authority's own. */
    @Bean
    Stages stages(@Value("${running-record.stages:}") String file) throws IOException {
        if (file.isEmpty()) {
            return Stages.shipped();
        }
        try (InputStream yaml = Files.newInputStream(Path.of(file))) {
            return Stages.read(yaml);
        }
    }

    @Bean
    LoggedEvents loggedEvents(LogStore log, EventCodec codec) {
        return new LoggedEvents(log, codec);
    }

    @Bean
    Progress viewProgress(Clock clock) {
        return new Progress(clock);
    }

    @Bean
    ViewsOfLog viewsOfRecords(
            LogStore log,
            ProjectionHost projectionHost,
            Progress progress,
            Generations generations,
            ViewStore store,
            EventCodec codec) {
        return new ViewsOfLog(log, projectionHost, progress, new Parking(generations, store, log, codec));
    }

    @Bean(initMethod = "start")
    ProjectionHost projectionHost(
            RecordingPolicy policy,
            MongoTemplate mongo,
            ViewStore store,
            Generations generations,
            LogStore log,
            EventCodec codec,
            Progress progress,
            Clock clock,
            @Value("${running-record.view-segments:0}") int segments) {
        PositionTokens tokens = new PositionTokens(mongo, UUID.randomUUID().toString(), CLAIM, clock);
        LogMessageSource source = new LogMessageSource(log, new LogMessages(codec));
        Processors processors =
                new Processors(source, tokens, generations, store, segments == 0 ? Processors.segments() : segments);
        return new ProjectionHost(projections(policy.zone()), mongo, processors, log, codec, progress);
    }
}
