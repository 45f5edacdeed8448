package org.runningrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void liesBetweenTheQuartiles() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0, 5.0))).isEqualTo(new Spread(2, 3, 4, 5));
    }

    @Test
    void isInProportionBetweenTwoValues() {
        assertThat(Spread.of(List.of(1.0, 2.0)).median()).isEqualTo(1.5);
    }

    @Test
    void percentilesOfDurationsAreInMilliseconds() {
        Latencies latencies = new Latencies();
        for (int i = 1; i <= 2_001; i++) {
            latencies.add(i * 1_000_000L);
        }
        assertThat(latencies.percentile(0.5)).isEqualTo(1_001);
        assertThat(latencies.percentile(0.99)).isEqualTo(1_981);
    }
}
