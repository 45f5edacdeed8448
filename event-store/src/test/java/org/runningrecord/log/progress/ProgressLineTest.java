package org.runningrecord.log.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final List<String> lines = new ArrayList<>();
    private long nanos = 1_000;
    private final ProgressLine line = new ProgressLine("Copying", "events", lines::add, () -> nanos);

    @Test
    void tellsPositionRateAndTimeLeft() {
        after(4_000);
        line.reached(200, 1_000);

        assertThat(lines).containsExactly("Copying: 200 of 1000 events, 50 a second, about 16 seconds left");
    }

    @Test
    void tellsNothingOfAJobThatTakesNoTwoSeconds() {
        after(1_999);
        line.reached(1_000, 1_000);

        assertThat(lines).isEmpty();
    }

    @Test
    void tellsOnceInTwoSecondsHoweverOftenItHears() {
        for (int i = 1; i <= 100; i++) {
            after(100);
            line.reached(i, 100);
        }

        assertThat(lines).hasSize(5);
        assertThat(lines.get(4)).isEqualTo("Copying: 100 of 100 events, 10 a second, about 0 seconds left");
    }

    @Test
    void whatAnEarlierRunDidIsNotCountedAsQuickWork() {
        ProgressLine continued = new ProgressLine("Copying", "events", lines::add, () -> nanos).continuing(900);
        after(10_000);
        continued.reached(950, 1_000);

        assertThat(lines).containsExactly("Copying: 950 of 1000 events, 5 a second, about 10 seconds left");
    }

    @Test
    void whereTheNumberIsNotKnownBeforehandTheShareOfTheInputTellsTheTimeLeft() {
        after(10_000);
        line.reached(50, 0.25);

        assertThat(lines).containsExactly("Copying: 50 events, 5 a second, about 30 seconds left");
    }

    @Test
    void whereNothingIsKnownOfTheEndNoTimeIsGuessed() {
        after(10_000);
        line.reached(50, 0.0);

        assertThat(lines).containsExactly("Copying: 50 events, 5 a second");
    }

    private void after(long milliseconds) {
        nanos += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
