package org.runningrecord.policy.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.LocalText;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;

/** What laws of clocks are tried on. */
final class Happenings {

    static final ZoneId LONDON = LocalText.LONDON;
    static final LocalDate FIRST = LocalDate.parse("2012-01-01");

    private static final RecordingPolicies SHIPPED = RecordingPolicies.shipped();

    private Happenings() {}

    static List<Expected> expected(RecordingPolicy policy, List<Occurrence> story) {
        return policy.clocks().expected(new Facts(story, LONDON));
    }

    static List<Occurrence> numbered(List<Occurrence> story) {
        List<Occurrence> numbered = new ArrayList<>();
        for (Occurrence one : story) {
            numbered.add(
                    new Occurrence(numbered.size() + 1L, one.name(), one.when(), one.about(), one.role(), one.said()));
        }
        return numbered;
    }

    static When plus(When day, int days) {
        return When.parse(day(day).plusDays(days).toString());
    }

    static LocalDate day(When when) {
        return LocalDate.parse(when.toString());
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }

    static RecordingPolicy policy(String name) {
        return SHIPPED.latest(name).orElseThrow();
    }
}
