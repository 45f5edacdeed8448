package org.runningrecord.command.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BySequenceTest {

    @Provide
    Arbitrary<List<Long>> sequences() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 70),
                        Arbitraries.longs().between(0, 40_000),
                        Arbitraries.longs().between(0, 9_999_999_999L))
                .list()
                .ofMaxSize(80);
    }

    @Property(tries = 200)
    void itHoldsWhatAMapHolds(@ForAll("sequences") List<Long> sequences) {
        TreeMap<Long, String> expected = new TreeMap<>();
        BySequence<String> map = BySequence.empty();
        BySequence.Building<String> building = new BySequence.Building<>();
        for (long sequence : sequences) {
            String value = sequence + " for the time " + expected.size();
            expected.put(sequence, value);
            map = map.with(sequence, value);
            building.add(sequence, value);
        }
        assertThat((Map<Long, String>) map).isEqualTo(expected).isEqualTo(building.built());
        assertThat(map.keySet()).containsExactlyElementsOf(expected.keySet());
        assertThat(map.any(value -> false)).isFalse();
        for (long sequence : sequences) {
            assertThat(map.any(expected.get(sequence)::equals)).isTrue();
            assertThat(map.at(sequence + 1)).isEqualTo(expected.get(sequence + 1));
        }
    }

    @Property(tries = 200)
    void anOlderOneStaysAsItWas(@ForAll("sequences") List<Long> sequences) {
        BySequence<Long> map = BySequence.empty();
        for (long sequence : sequences) {
            Map<Long, Long> copy = new TreeMap<>(map);
            BySequence<Long> more = map.with(sequence, -sequence).with(sequence / 2, 7L);
            assertThat((Map<Long, Long>) map).isEqualTo(copy);
            map = more;
        }
    }

    @Test
    void whatItDoesNotHoldItDoesNotGive() {
        BySequence<String> map = BySequence.<String>empty().with(3, "three");
        assertThat(map.at(-1)).isNull();
        assertThat(map.at(35)).isNull();
        assertThat(map.at(3 + (1L << 40))).isNull();
        assertThat(map.get("3")).isNull();
        assertThat(map.containsKey(3L)).isTrue();
        assertThat(map.containsKey(4L)).isFalse();
        assertThat(map.at(32)).isNull();
    }
}
