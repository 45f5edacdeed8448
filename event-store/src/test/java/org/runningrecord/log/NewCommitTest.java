package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewCommitTest {

    @Test
    void holdsAtLeastOneEvent() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewCommit(List.of(), null, null));
    }

    @Test
    void hasOneKeyForEachStream() {
        assertThat(commit(event("a", 7), event("b", 0), event("a", 8)).streamKeys())
                .containsExactly("a/0000000007", "b/0000000000");
    }

    @Test
    void holdsNoGapInAStream() {
        assertThatIllegalArgumentException().isThrownBy(() -> commit(event("a", 0), event("a", 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> commit(event("a", 1), event("a", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> commit(event("a", -1)));
    }

    @Test
    void isNotHeavierThanAnyStoreCanHold() {
        byte[] heavy = new byte[8 << 20];
        assertThatIllegalArgumentException().isThrownBy(() -> commit(event("a", 0, heavy), event("a", 1, heavy)));
    }
}
