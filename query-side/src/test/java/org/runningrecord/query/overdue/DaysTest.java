package org.runningrecord.query.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void meetInExactlyOneNodeWhereTheDayLiesInTheStretchAndInNoneElsewhere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            int first = random.nextInt(400) - 200;
            int last = first + random.nextInt(1 + random.nextInt(200));
            int day = random.nextInt(600) - 300;
            List<Integer> shared =
                    new ArrayList<>(Days.between(day(first), day(last).plusSeconds(1)));
            shared.retainAll(Days.over(day(day)));

            assertThat(shared).as("day %d in %d to %d", day, first, last).hasSize(first <= day && day <= last ? 1 : 0);
        }
    }

    @Test
    void areFewHoweverLongTheStretch() {
        assertThat(Days.between(NOON, day(7))).hasSizeLessThanOrEqualTo(4);
        assertThat(Days.between(NOON, day(20_000))).hasSizeLessThan(32);
        assertThat(Days.over(NOON)).hasSize(17).doesNotContain(Days.STILL);
    }

    @Test
    void areNoneBackwards() {
        assertThat(Days.between(NOON, NOON)).isEmpty();
        assertThat(Days.between(NOON, NOON.minusSeconds(1))).isEmpty();
    }

    @Test
    void holdMomentsBeforeTheFirstDayAndAfterTheLast() {
        assertThat(Days.between(Instant.parse("1950-01-01T00:00:00Z"), Instant.parse("2300-01-01T00:00:00Z")))
                .containsExactly(1);
    }

    private static Instant day(int after) {
        return NOON.plus(Duration.ofDays(after));
    }
}
