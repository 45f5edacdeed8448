package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 4", "3, 4", "6, 8", "8, 8", "12, 16", "64, 16"})
    void thereAreSegmentsForEveryCoreAndForThreeNodesAndNotTooMany(int cores, int segments) {
        assertThat(Processors.segments(cores)).isEqualTo(segments);
    }
}
