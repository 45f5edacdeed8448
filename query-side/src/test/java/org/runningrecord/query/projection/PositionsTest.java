package org.runningrecord.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8, 11, 16})
    void aRecordBelongsToTheSegmentThatTakesItsStream(int count) {
        int[] ids = IntStream.range(0, count).toArray();
        List<Segment> segments = IntStream.of(ids)
                .mapToObj(id -> Segment.computeSegment(id, ids))
                .toList();
        Set<Integer> known = IntStream.of(ids).boxed().collect(Collectors.toSet());

        new Random(1)
                .ints(1_000)
                .forEach(hash -> assertThat(segments)
                        .filteredOn(segment -> segment.matches(hash))
                        .extracting(Segment::getSegmentId)
                        .containsExactly(Positions.segment(hash, known)));
    }
}
