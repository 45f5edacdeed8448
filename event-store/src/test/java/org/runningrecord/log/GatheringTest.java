package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GatheringTest {

    private static final long FOREVER = TimeUnit.DAYS.toNanos(1);

    private final Gathering gathering = new Gathering();

    @Test
    void whoIsAloneDoesNotWait() throws Exception {
        gathering.written(1, FOREVER);
        add(1);
        assertThat(gathering.next()).hasSize(1);
    }

    @Test
    void aGroupWaitsForAsManyAsWereInTheLastOne() throws Exception {
        Gathering patient = new Gathering(FOREVER);
        patient.written(3, FOREVER);
        add(patient, 1);
        CompletableFuture<List<PendingAppend>> group = CompletableFuture.supplyAsync(() -> taken(patient));
        assertThatThrownBy(() -> group.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        add(patient, 2);
        assertThat(group.get()).hasSize(3);
    }

    @Test
    void whoeverIsThereGoesAfterAWhileWhenTheOthersStayAway() throws Exception {
        add(1);
        gathering.written(16, TimeUnit.MILLISECONDS.toNanos(4));
        assertThat(gathering.next()).hasSize(1);
    }

    @Test
    void whoeverComesFirstAfterALongWhileGoesAlone() throws Exception {
        gathering.written(16, 1);
        CompletableFuture<List<PendingAppend>> group = CompletableFuture.supplyAsync(() -> taken(gathering));
        add(1);
        assertThat(group.get()).hasSize(1);
    }

    @Test
    void aGroupHasItsLimitAndTheRestGoesWithTheNext() throws Exception {
        add(600);
        assertThat(gathering.next()).hasSize(512);
        assertThat(gathering.next()).hasSize(88);
    }

    @Test
    void whenTooManyWaitTheNextIsRefused() {
        add(8192);
        assertThatThrownBy(() -> add(1)).isInstanceOf(LogUnavailable.class).hasMessageContaining("too much waiting");
    }

    @Test
    void onceClosedThoseWhoWaitAreStillTakenAndNobodyElse() throws Exception {
        gathering.written(16, FOREVER);
        add(2);
        gathering.close();
        assertThatThrownBy(() -> add(1)).isInstanceOf(LogUnavailable.class).hasMessageContaining("closed");
        assertThat(gathering.next()).hasSize(2);
        assertThat(gathering.next()).isEmpty();
    }

    private void add(int commits) {
        add(gathering, commits);
    }

    private static void add(Gathering gathering, int commits) {
        for (int i = 0; i < commits; i++) {
            gathering.add(new PendingAppend(commit(event("record:" + i, 0))));
        }
    }

    private static List<PendingAppend> taken(Gathering gathering) {
        try {
            return gathering.next();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
