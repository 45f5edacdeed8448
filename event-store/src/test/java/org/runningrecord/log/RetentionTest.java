package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.runningrecord.log.Retention.Label;

class RetentionTest {

    private static final int EVERY = 100;

    @Test
    void aFewTensOfSnapshotsAreKeptOfAStreamHoweverLongItIs() {
        assertThat(kept(99).size()).isEqualTo(1);
        assertThat(kept(10_000).size()).isBetween(10, 13);
        assertThat(kept(200_000).size()).isLessThanOrEqualTo(Retention.SPACES + Retention.LAST);
    }

    @Test
    void noSequenceIsFarAfterTheOneThatIsKeptBeforeIt() {
        for (long end : new long[] {500, 9_999, 31_999, 32_000, 64_100, 150_000}) {
            TreeSet<Long> kept = kept(end);
            long farthest = Retention.spacing(end) + 2 * EVERY;
            for (long sequence = EVERY; sequence <= end; sequence++) {
                assertThat(sequence - kept.floor(sequence)).isLessThanOrEqualTo(farthest);
            }
        }
    }

    @Test
    void theLastThreeAreAlwaysKept() {
        TreeSet<Long> kept = kept(10_750);
        assertThat(kept.descendingSet()).startsWith(10_699L, 10_599L, 10_499L, 10_099L);
    }

    @Test
    void whatIsKeptIsNotGivenUpTheNextTime() {
        Random random = new Random(3);
        List<Label> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            all.add(new Label(random.nextInt(50_000), 1 + random.nextInt(2)));
        }
        all.removeAll(Retention.superfluous(all));
        assertThat(Retention.superfluous(all)).isEmpty();
    }

    /** What is left at the end of a stream of which snapshots were taken now and then, as the service takes them. */
    private static TreeSet<Long> kept(long end) {
        List<Label> kept = new ArrayList<>();
        for (long sequence = EVERY - 1; sequence <= end; sequence += EVERY) {
            kept.add(new Label(sequence, 1));
            kept.removeAll(Retention.superfluous(kept));
        }
        TreeSet<Long> sequences = new TreeSet<>();
        kept.forEach(label -> sequences.add(label.sequence()));
        return sequences;
    }
}
