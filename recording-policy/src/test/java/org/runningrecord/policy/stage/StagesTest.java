package org.runningrecord.policy.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StagesTest {

    @ParameterizedTest
    @CsvSource({
        "-1, -1, before birth",
        "-1, 0, before birth or baby",
        "0, 0, baby",
        "1, 2, toddler",
        "4, 5, early years or primary school age",
        "10, 10, primary school age",
        "17, 17, 16 and 17",
        "25, 25, young adult"
    })
    void isLookedUpByAge(int youngest, int oldest, String stage) {
        assertThat(Stages.shipped().at(youngest, oldest)).isEqualTo(stage);
    }

    @Test
    void theTableIsNamedWithItsVersion() {
        assertThat(Stages.shipped().table()).isEqualTo("stages 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stages: []",
                "stages: [{stage: child, from: 1}]",
                "stages: [{stage: baby, from: 0}, {stage: child, from: 0}]",
                "stages: [{stage: '', from: 0}]",
                "stages: [{stage: baby}]"
            })
    void aTableThatLeavesAnAgeOutIsRefused(String yaml) {
        assertThatThrownBy(() -> Stages.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
