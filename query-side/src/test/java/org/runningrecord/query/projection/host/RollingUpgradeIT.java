package org.runningrecord.query.projection.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Positions;
import org.runningrecord.query.projection.TallyFold;
import org.runningrecord.query.projection.ViewBench;

/** Old and new software side by side on one log, and what each makes of an event that only the new one knows. */
class RollingUpgradeIT {

    private static final Generation LIVE = new Generation(TallyFold.NAME, 1, 1);

    private final ViewBench bench = new ViewBench();
    private final TallyFold tally = new TallyFold(1);
    private final RecordId ada = bench.child();
    private final RecordId ben = bench.child();
    private final List<Long> adas = new ArrayList<>();
    private final List<Long> bens = new ArrayList<>();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theOldNodeStopsAndTheNewOneTakesOverAndAfterRollbackAndUpgradeNothingIsMissing() {
        try (Node old = old()) {
            visitBoth();
            awaitTheWholeFold();
            long unknown = visitOfTomorrow();
            visitBoth();
            await().untilAsserted(() -> assertThat(old.progress.stopped())
                    .contains("position " + unknown)
                    .contains("visit-recorded/3"));
            assertThat(bench.positions.of(LIVE)).isLessThan(unknown);

            try (Node upgraded = upgraded()) {
                awaitTheWholeFold();
                await().until(() -> owners().stream().allMatch(upgraded.name::equals));
                assertThat(old.progress.stopped()).contains("position " + unknown);
                visitBoth();
                awaitTheWholeFold();
            }
        }
        long unknown = visitOfTomorrow();
        visitBoth();
        try (Node rolledBack = old()) {
            await().untilAsserted(
                            () -> assertThat(rolledBack.progress.stopped()).contains("position " + unknown));
            assertThat(bench.positions.of(LIVE)).isLessThan(unknown);
        }
        try (Node again = upgraded()) {
            awaitTheWholeFold();
            assertThat(again.progress.stopped()).isNull();
            assertThat(bench.store.parked().in(LIVE)).isEmpty();
        }
    }

    @Test
    void aNodeGoesOnByItselfOnceWhatItCouldNotReadCanBeRead() {
        AtomicReference<LogStore> log = new AtomicReference<>(bench.log);
        try (Node node = Node.start(bench, Node.Kind.ordinary(bench).log(switching(log)), tally)) {
            await().until(node.progress::ready);
            visitOfTomorrow();
            visitBoth();
            await().until(() -> node.progress.stopped() != null);

            log.set(NewerVersion.of(bench.log));

            awaitTheWholeFold();
            await().until(() -> node.progress.stopped() == null);
        }
    }

    private static LogStore switching(AtomicReference<LogStore> log) {
        return (LogStore) Proxy.newProxyInstance(
                LogStore.class.getClassLoader(), new Class<?>[] {LogStore.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(log.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Node old() {
        Node node = Node.start(bench, tally);
        await().until(node.progress::ready);
        return node;
    }

    private Node upgraded() {
        return Node.start(bench, Node.Kind.ordinary(bench).log(NewerVersion.of(bench.log)), tally);
    }

    private void visitBoth() {
        for (int i = 0; i < 5; i++) {
            adas.add(bench.visit(ada));
            bens.add(bench.visit(ben));
        }
    }

    private long visitOfTomorrow() {
        long position = bench.visit(ada, "A visit", NewerVersion.REVISION);
        adas.add(position);
        return position;
    }

    private List<String> owners() {
        return bench.mongo
                .getCollection(Positions.TOKENS)
                .find(Positions.under(LIVE.name()))
                .map(token -> token.get("owner", "nobody"))
                .into(new ArrayList<>());
    }

    private void awaitTheWholeFold() {
        await().untilAsserted(() -> {
            assertThat(bench.tallied(LIVE, ada)).isEqualTo(adas);
            assertThat(bench.tallied(LIVE, ben)).isEqualTo(bens);
        });
    }
}
