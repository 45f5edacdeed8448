package org.runningrecord.query.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.health.ViewReport.Standing;
import org.runningrecord.query.health.ViewReport.View;
import org.springframework.stereotype.Component;

/** How every view stands, as gauges. However many are read, the store is asked once in five seconds; where it does not answer they are not a number. */
@Component
class ViewMeters implements MeterBinder {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final ViewReport report;
    private final List<ViewsOfLog> logs;
    private final Clock clock;
    private Map<String, View> views = Map.of();
    private @Nullable Instant asked;

    ViewMeters(ViewReport report, List<ViewsOfLog> logs, Clock clock) {
        this.report = report;
        this.logs = logs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        logs.stream().flatMap(one -> one.host().projections().stream()).forEach(projection -> {
            String view = projection.name();
            gauge(
                    registry,
                    view,
                    "lag.events",
                    "Events of the log that readers of the view do not see yet",
                    ViewMeters::lag);
            gauge(registry, view, "parked.records", "Records that are held up in the view", View::parked);
            gauge(
                    registry,
                    view,
                    "building",
                    "1 while a generation of the view is being built",
                    one -> one.building() == null ? 0 : 1);
        });
        Gauge.builder(
                        "running.record.views.stopped",
                        logs,
                        all -> all.stream().allMatch(one -> one.progress().stopped() == null) ? 0 : 1)
                .description("1 where an event in the log cannot be read, and the views of this process stop there")
                .register(registry);
        Gauge.builder(
                        "running.record.views.ready",
                        logs,
                        all -> all.stream().allMatch(one -> one.progress().ready()) ? 1 : 0)
                .description("1 once every view has been complete")
                .register(registry);
    }

    private void gauge(
            MeterRegistry registry, String view, String name, String description, ToDoubleFunction<View> value) {
        Gauge.builder("running.record.view." + name, () -> {
                    View stands = views().get(view);
                    return stands == null ? Double.NaN : value.applyAsDouble(stands);
                })
                .description(description)
                .tag("view", view)
                .strongReference(true)
                .register(registry);
    }

    /** Before the first generation is complete readers lag behind by as much as the one that is being built. */
    private static double lag(View view) {
        Standing standing = view.live() == null ? view.building() : view.live();
        return standing == null ? Double.NaN : standing.lag();
    }

    private synchronized Map<String, View> views() {
        Instant now = clock.instant();
        if (asked == null || !now.isBefore(asked.plus(EVERY))) {
            Map<String, View> found = new HashMap<>();
            try {
                report.all().forEach(view -> found.put(view.view(), view));
            } catch (RuntimeException e) {
                // told by the health of the views; here a store that is away must not make every gauge wait for it
                found.clear();
            }
            views = found;
            asked = clock.instant();
        }
        return views;
    }
}
