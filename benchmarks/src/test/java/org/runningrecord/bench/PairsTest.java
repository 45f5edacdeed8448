package org.runningrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void takesTurnsAndDoesNotCountTheFirstPair() throws Exception {
        List<String> order = new ArrayList<>();
        double[] ours = {100, 2, 4, 6};
        double[] theirs = {1, 1, 2, 2};
        int[] at = {0, 0};

        Pairs.Result result = Pairs.compare(
                3,
                () -> {
                    order.add("ours");
                    return ours[at[0]++];
                },
                () -> {
                    order.add("theirs");
                    return theirs[at[1]++];
                });

        assertThat(order).containsExactly("ours", "theirs", "ours", "theirs", "theirs", "ours", "ours", "theirs");
        assertThat(result.ratio().median()).isEqualTo(2);
        assertThat(result.ours()).isEqualTo(4);
    }
}
