package org.runningrecord.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;

/** How long the record came after the event, and after the service learned of it where that differs. Never negative: today is not over yet. */
record Delay(Duration sinceOccurred, @Nullable Duration sinceKnown) {

    static Delay of(RecordingFacts facts, Instant recorded, ZoneId zone) {
        When known = facts.known();
        return new Delay(since(facts.ended(), recorded, zone), known == null ? null : since(known, recorded, zone));
    }

    private static Duration since(When when, Instant recorded, ZoneId zone) {
        Duration since = Duration.between(when.end(zone), recorded);
        return since.isNegative() ? Duration.ZERO : since;
    }
}
