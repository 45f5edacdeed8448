package org.runningrecord.bench.madeup;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Who works there, and by which rules. */
final class Practice {

    static final PolicyVersion POLICY = new PolicyVersion("england-default", 1, "0".repeat(64));
    private static final int WORKERS = 400;
    private static final int WORKERS_IN_A_TEAM = 8;

    private Practice() {}

    static Practitioner worker(Random random) {
        int number = random.nextInt(WORKERS);
        return new Practitioner(
                "w-" + number, "Sample Worker " + number, "social-worker", "Team " + number / WORKERS_IN_A_TEAM);
    }

    static Timeliness judged(String rule, Recorded recorded) {
        return new Timeliness(
                rule,
                recorded.at().plus(Duration.ofDays(1)),
                false,
                Duration.ofHours(20),
                null,
                POLICY,
                null,
                List.of(new Timeliness.RuleDue(
                        rule,
                        recorded.at().minus(Duration.ofDays(1)),
                        recorded.at().plus(Duration.ofDays(1)))));
    }
}
