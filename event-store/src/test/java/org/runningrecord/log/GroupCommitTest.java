package org.runningrecord.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.log.Samples.commit;
import static org.runningrecord.log.Samples.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static void succeed(PendingAppend pending) {
        pending.succeed(Commit.chained(pending.commit(), Head.after(null), Instant.EPOCH));
    }

    @Test
    void eachCallerGetsItsOwnOutcome() {
        try (GroupCommit commits = new GroupCommit(
                "test",
                group -> group.forEach(pending -> {
                    if (pending.commit().events().get(0).stream().equals("record:3")) {
                        pending.fail(new StreamConflict("record:3"));
                    } else {
                        succeed(pending);
                    }
                }))) {
            List<Callable<Object>> callers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String stream = "record:" + i;
                callers.add(() -> commits.append(commit(event(stream, 0))));
            }
            List<Object> outcomes = OpenLogs.atOnce(callers);
            assertThat(outcomes).filteredOn(Commit.class::isInstance).hasSize(7);
            assertThat(outcomes.get(3)).isInstanceOf(StreamConflict.class);
        }
    }

    @Test
    void commitsThatArriveWhileAGroupIsOnItsWayGoTogether() {
        List<Integer> sizes = new ArrayList<>();
        CountDownLatch allWait = new CountDownLatch(6);
        try (GroupCommit commits = new GroupCommit("test", group -> {
            try {
                allWait.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            sizes.add(group.size());
            group.forEach(GroupCommitTest::succeed);
        })) {
            List<Callable<Object>> callers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String stream = "record:" + i;
                callers.add(() -> {
                    allWait.countDown();
                    return commits.append(commit(event(stream, 0)));
                });
            }
            assertThat(OpenLogs.atOnce(callers)).allMatch(Commit.class::isInstance);
        }
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(6);
        assertThat(sizes).hasSizeLessThan(6);
    }

    @Test
    void whenTheWriterThrowsItIsNotKnown() {
        IllegalStateException cause = new IllegalStateException("no disk");
        try (GroupCommit commits = new GroupCommit("test", group -> {
            throw cause;
        })) {
            assertThatThrownBy(() -> commits.append(commit(event("record:1", 0))))
                    .isInstanceOf(LogUnavailable.class)
                    .hasCause(cause);
        }
    }

    @Test
    void anErrorOfTheWriterDoesNotEndIt() {
        List<Throwable> errors = new ArrayList<>(List.of(new StackOverflowError()));
        try (GroupCommit commits = new GroupCommit("test", group -> {
            if (!errors.isEmpty()) {
                throw (Error) errors.remove(0);
            }
            group.forEach(GroupCommitTest::succeed);
        })) {
            assertThatThrownBy(() -> commits.append(commit(event("record:1", 0))))
                    .isInstanceOf(LogUnavailable.class);
            assertThat(commits.append(commit(event("record:1", 0)))).isNotNull();
        }
    }

    @Test
    void whatTheWriterForgetsIsNotKnown() {
        try (GroupCommit commits = new GroupCommit("test", group -> {})) {
            assertThatThrownBy(() -> commits.append(commit(event("record:1", 0))))
                    .isInstanceOf(LogUnavailable.class);
        }
    }

    @Test
    void onceClosedItTakesNothing() {
        GroupCommit commits = new GroupCommit("test", group -> group.forEach(GroupCommitTest::succeed));
        commits.close();
        assertThatThrownBy(() -> commits.append(commit(event("record:1", 0))))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("closed");
    }
}
