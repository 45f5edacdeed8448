package org.runningrecord.query.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.LookEvent;
import org.runningrecord.events.LookEvent.LookRefused;
import org.runningrecord.events.LookEvent.RecordLookedAt;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.query.projection.RecordedEvent;

class UnusualFoldTest {

    private static final RecordId MIA = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private final UnusualFold fold = new UnusualFold();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "own",
                "holds",
                "co-works",
                "supervises",
                "reviews",
                "advises",
                "audits",
                "team",
                "opened",
                "named"
            })
    void whoHasToDoWithTheChildIsNotUnusual(String right) {
        assertThat(fold.touches(at(0, look(right, NOW)))).isEmpty();
    }

    @Test
    void looksAndRefusalsAreCountedApart() {
        UnusualAccess shown = null;
        shown = told(shown, 0, look("office", NOW));
        shown = told(shown, 1, look("emergency", NOW.plusSeconds(60)));
        UnusualAccess refused = told(null, 2, new LookRefused(MIA, "l", recorded(NOW), List.of(), "", null, false));

        assertThat(shown.rights()).containsExactly("emergency", "office");
        assertThat(shown.times()).isEqualTo(2);
        assertThat(shown.first()).isEqualTo(NOW);
        assertThat(shown.last()).isEqualTo(NOW.plusSeconds(60));
        assertThat(shown.refused()).isFalse();
        assertThat(refused.times()).isOne();
        assertThat(refused.refused()).isTrue();
        assertThat(refused.id()).isNotEqualTo(shown.id());
        assertThat(refused.latest()).isLessThan(shown.latest());
    }

    private UnusualAccess told(UnusualAccess before, long position, LookEvent look) {
        RecordedEvent event = at(position, look);
        List<String> touched = fold.touches(event);
        assertThat(touched).hasSize(1);
        UnusualAccess after = fold.fold(touched.get(0), before, event);
        assertThat(after.id()).isEqualTo(touched.get(0));
        assertThat(after.position()).isEqualTo(position);
        return after;
    }

    private static RecordedEvent at(long position, LookEvent look) {
        return new RecordedEvent(position, 0, look);
    }

    private static LookEvent look(String right, Instant at) {
        return new RecordLookedAt(MIA, "l", recorded(at), List.of("auditor"), "", null, right, null);
    }

    private static Recorded recorded(Instant at) {
        return new Recorded(at, new Practitioner("o-oli", "Oli", "", "Nights"));
    }
}
