package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the service while many write to it. Repeat a run with {@code -Drunning-record.seed=…}, which fixes the requests and the moments of the kills as far
 * as a machine can; ask for more with {@code -Drunning-record.kills=50}.
 */
class KillIT {

    private static final int WRITERS = 8;
    private static final int SHARED_RECORDS = 3;
    private static final int MOST_MILLIS = 1_500;

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final int kills = Integer.getInteger("running-record.kills", 2);
    private final Random random = new Random(seed);
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private final Journal everything = new Journal();

    @TempDir
    Path data;

    @AfterEach
    void stopTheThreads() {
        writers.shutdownNow();
        killer.shutdownNow();
    }

    @Test
    void everyAcknowledgedEntryIsThereExactlyOnceHoweverOftenTheServiceIsKilled() throws Exception {
        System.out.printf("Kills: %d, seed: %d%n", kills, seed);
        ServiceProcess service = ServiceProcess.start(data);
        // before anybody writes, the log holds the adoption of the recording policy
        long atFirst = service.api().position();
        try {
            for (int round = 1; round <= kills; round++) {
                Journal journal = writeUntilKilled(service, "round-" + round);
                service = ServiceProcess.start(data);
                AfterKill after = new AfterKill(service.api(), journal);
                System.out.printf("Round %d: %s%n", round, after.sendAgainAndCheck());
                everything.add(journal);
                assertThat(service.api().position()).as("events in the log").isEqualTo(atFirst + everything.events());
            }
            new AfterKill(service.api(), everything).checkAll();
            service.stop();
        } finally {
            service.close();
        }
        assertThat(WholeLog.events(data)).isEqualTo(atFirst + everything.events());
    }

    private Journal writeUntilKilled(ServiceProcess service, String round) throws Exception {
        Journal journal = new Journal();
        Api api = service.api();
        List<String> shared = IntStream.range(0, SHARED_RECORDS)
                .mapToObj(i -> journal.send(api, Request.opening(round + "-shared-" + i))
                        .text("/record"))
                .toList();
        Stream<Callable<Integer>> threads = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer(round + "-writer-" + i, api, journal, shared, random.nextLong()));
        List<Future<Integer>> running = threads.map(writers::submit).toList();
        await().until(() -> journal.acknowledged().size() > WRITERS);
        killer.schedule(service::kill, random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
        for (Future<Integer> writer : running) {
            assertThat(writer.get(2, TimeUnit.MINUTES)).isPositive();
        }
        service.exitCode();
        return journal;
    }
}
