package org.runningrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void isMetOnItsOwnSide() {
        assertThat(Target.atLeast(0.5).met(0.5)).isTrue();
        assertThat(Target.atLeast(0.5).met(0.49)).isFalse();
        assertThat(Target.atMost(1.3).met(1.31)).isFalse();
    }

    @Test
    void isWrittenAsPeopleWriteIt() {
        assertThat(Target.atLeast(0.5)).hasToString("≥ 0.5");
        assertThat(Target.atLeast(0.25)).hasToString("≥ 0.25");
        assertThat(Target.atMost(450)).hasToString("≤ 450");
    }
}
