package org.runningrecord.query.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.axon.LogMessageSource;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.query.projection.Parking;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;
import org.runningrecord.query.projection.host.PositionTokens;
import org.runningrecord.query.projection.host.Processors;
import org.runningrecord.query.projection.host.Progress;
import org.runningrecord.query.projection.host.ProjectionHost;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class ViewsHealthIT {

    private final ViewBench bench = new ViewBench();
    private final TallyFold tally = new TallyFold(1);
    private final Progress progress = new Progress(bench.clock);
    private final ProjectionHost host = new ProjectionHost(
            List.of(tally),
            bench.mongo,
            new Processors(
                    new LogMessageSource(bench.log, new LogMessages(bench.codec)),
                    new PositionTokens(bench.mongo, "one", Duration.ofSeconds(1), bench.clock),
                    bench.generations,
                    bench.store,
                    Processors.segments()),
            bench.log,
            bench.codec,
            progress);
    private final List<ViewsOfLog> logs = List.of(new ViewsOfLog(
            bench.log, host, progress, new Parking(bench.generations, bench.store, bench.log, bench.codec)));
    private final ViewReport report = new ViewReport(logs, bench.generations, bench.positions, bench.store);
    private final ViewsHealthIndicator health = new ViewsHealthIndicator(report, logs);
    private final ViewsEndpoint endpoint = new ViewsEndpoint(logs, report, bench.generations, bench.store);

    @AfterEach
    void close() {
        host.close();
        bench.close();
    }

    @Test
    void isOutOfServiceAndSaysHowFarTheViewsHaveComeUntilTheyAreComplete() {
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(String.valueOf(health.health().getDetails().get("progress"))).contains("events");

        host.start();
        await().until(progress::ready);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isUpWithAParkedRecordAndShowsItUntilItIsTriedAgainAfterTheRepair() {
        RecordId ada = bench.child();
        host.start();
        await().until(progress::ready);
        tally.poison = event -> true;
        long poisoned = bench.visit(ada);
        await().until(() -> parked() == 1);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(endpoint.retry(TallyFold.NAME, ada.value()).getBody()).containsEntry("folded", false);
        tally.poison = event -> false;
        assertThat(endpoint.retry(TallyFold.NAME, ada.value()).getBody()).containsEntry("folded", true);

        assertThat(parked()).isZero();
        assertThat(endpoint.report().views().get(0).live().lag()).isZero();
        assertThat(bench.tallied(bench.generations.of(TallyFold.NAME).live(), ada))
                .containsExactly(poisoned);
    }

    @Test
    void aParkedRecordIsCountedAndTheStoreIsAskedOnceInFiveSeconds() {
        RecordId ada = bench.child();
        host.start();
        await().until(progress::ready);
        tally.poison = event -> true;
        bench.visit(ada);
        await().until(() -> parked() == 1);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        InstantSource watch = now::get;
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new ViewMeters(report, logs, watch.withZone(ZoneOffset.UTC)).bindTo(registry);
        Gauge parked = registry.get("running.record.view.parked.records")
                .tag("view", TallyFold.NAME)
                .gauge();
        assertThat(parked.value()).isOne();

        tally.poison = event -> false;
        endpoint.retry(TallyFold.NAME, ada.value());

        now.set(Instant.EPOCH.plusMillis(4_999));
        assertThat(parked.value()).as("what was found a moment ago").isOne();
        now.set(Instant.EPOCH.plusSeconds(5));
        assertThat(parked.value()).isZero();
        assertThat(registry.get("running.record.view.lag.events").gauge().value())
                .isZero();
        assertThat(registry.get("running.record.view.building").gauge().value()).isZero();
        assertThat(registry.get("running.record.views.stopped").gauge().value()).isZero();
    }

    private long parked() {
        Health now = health.health();
        return (Long) ((Map<?, ?>) now.getDetails().get(TallyFold.NAME)).get("parked");
    }
}
