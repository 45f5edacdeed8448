package org.runningrecord.policy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.runningrecord.events.value.Timeliness;

/** Entries that no recording rule judges. An imported entry was recorded in time, or not, in the system it came from. */
public final class NotApplicable {

    private NotApplicable() {}

    /**
     * Neither due nor late, but with how long after the event it reached this record.
     *
     * @param why in a word or two, for example {@code import}; it becomes the rule {@code not-applicable: import}
     */
    public static Timeliness because(String why, RecordingFacts facts, Instant recorded, ZoneId zone) {
        Delay delay = Delay.of(facts, recorded, zone);
        return new Timeliness(
                "not-applicable: " + why,
                null,
                false,
                delay.sinceOccurred(),
                delay.sinceKnown(),
                null,
                null,
                List.of());
    }
}
