package org.runningrecord.web.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.log.AppendListener;
import org.runningrecord.log.Commit;
import org.runningrecord.log.KeyAlreadyUsed;
import org.runningrecord.log.StreamConflict;

/** What becomes of appends to the log, as meters. */
public final class AppendMeters implements AppendListener {

    private static final double[] GROUPS = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512};

    private final Map<Outcome, Timer> appends = new EnumMap<>(Outcome.class);
    private final DistributionSummary groups;
    private final Counter commits;
    private final Counter events;

    private enum Outcome {
        APPENDED,
        KEY_ALREADY_USED,
        CONFLICT,
        UNAVAILABLE
    }

    public AppendMeters(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            appends.put(
                    outcome,
                    Timer.builder("running.record.append")
                            .description("From handing a commit in until its outcome is known")
                            .tag("outcome", Kebab.of(outcome))
                            .publishPercentileHistogram()
                            .minimumExpectedValue(Duration.ofMillis(1))
                            .maximumExpectedValue(Duration.ofSeconds(20))
                            .register(registry));
        }
        groups = DistributionSummary.builder("running.record.append.group")
                .description("How many commits are written to the log at once")
                .serviceLevelObjectives(GROUPS)
                .register(registry);
        commits = Counter.builder("running.record.appended.commits")
                .description("Commits this process has appended")
                .register(registry);
        events = Counter.builder("running.record.appended.events")
                .description("Events this process has appended")
                .register(registry);
    }

    @Override
    public void writing(int size) {
        groups.record(size);
    }

    @Override
    public void appended(Commit commit, long nanos) {
        time(Outcome.APPENDED, nanos);
        commits.increment();
        events.increment(commit.events().size());
    }

    @Override
    public void failed(RuntimeException why, long nanos) {
        time(
                why instanceof KeyAlreadyUsed
                        ? Outcome.KEY_ALREADY_USED
                        : why instanceof StreamConflict ? Outcome.CONFLICT : Outcome.UNAVAILABLE,
                nanos);
    }

    private void time(Outcome outcome, long nanos) {
        appends.get(outcome).record(Duration.ofNanos(nanos));
    }
}
