package org.runningrecord.query.health;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.runningrecord.query.projection.FlushListener;

/** How large the batches of every view are, and how long they take, as meters. */
public final class FlushMeters implements FlushListener {

    private static final String VIEW = "view";

    private final MeterRegistry registry;

    public FlushMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void flushed(String projection, int events, long nanos) {
        Timer.builder("running.record.view.flush")
                .description("From the first read of a batch until it is in the view")
                .tag(VIEW, projection)
                .register(registry)
                .record(Duration.ofNanos(nanos));
        DistributionSummary.builder("running.record.view.batch.events")
                .description("Events of a batch")
                .tag(VIEW, projection)
                .register(registry)
                .record(events);
    }
}
