package org.runningrecord.journeys.logfaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.mongo.MongoLogStore;
import org.runningrecord.log.mongo.StandIn;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * Kills a command side again and again while it takes submissions, as {@code kill -9} does; the next one goes on where the last was told that it had
 * come to. Repeat a run with {@code -Drunning-record.seed=…}, which fixes the submissions and after how many of them each kill comes.
 */
class KilledWriterIT {

    private static final int SUBMISSIONS = Integer.getInteger("running-record.submissions", 500);
    private static final int KILLS = Integer.getInteger("running-record.writer-kills", 2);
    private static final Duration PATIENCE = Duration.ofMinutes(16);

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Workload workload = new Workload(seed, SUBMISSIONS);

    @TempDir
    private Path folder;

    @Test
    void whatAFileWasToldToKeepIsThereOnceHoweverOftenItsWriterIsKilled() throws Exception {
        Path file = folder.resolve("log.sqlite");
        submitWithKills(KILLS, file.toString(), () -> SqliteLogStore.open(file, Clock.systemUTC()));
    }

    /** The server outlives its writer: what was sent to it before the kill may land after it. */
    @Test
    void whatAServerWasToldToKeepIsThereOnceHoweverOftenItsWriterIsKilled() throws Exception {
        try (StandIn server = new StandIn()) {
            submitWithKills(
                    (KILLS + 1) / 2,
                    StandIn.uri(server.port(), 5_000),
                    () -> MongoLogStore.open(server.client().getDatabase("killed"), "commits", Clock.systemUTC()));
        }
    }

    private interface Opening {
        LogStore open();
    }

    private void submitWithKills(int kills, String log, Opening opening) throws Exception {
        System.out.printf("Writers killed: %d, submissions: %d, seed: %d%n", kills, SUBMISSIONS, seed);
        Path acknowledged = folder.resolve("acknowledged");
        for (int kill = 1; kill <= kills; kill++) {
            int done = Acknowledged.read(acknowledged).size();
            int share = Math.max(1, (SUBMISSIONS - done) / (kills - kill + 2));
            killAfter(done + 1 + random.nextInt(share), start(log, acknowledged), acknowledged);
            try (LogStore left = opening.open()) {
                System.out.printf("Kill %d: %s%n", kill, everythingAcknowledgedIsThereOnce(left, acknowledged));
            }
        }
        Process last = start(log, acknowledged);
        assertThat(last.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).as("see %s", folder).isZero();
        try (LogStore left = opening.open()) {
            everythingAcknowledgedIsThereOnce(left, acknowledged);
            assertThat(Acknowledged.read(acknowledged)).hasSize(SUBMISSIONS);
            assertThat(Written.in(left).keys()).hasSize(SUBMISSIONS);
        }
    }

    private Process start(String log, Path acknowledged) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Submitter.class.getName(),
                        log,
                        acknowledged.toString(),
                        Long.toString(seed),
                        Integer.toString(SUBMISSIONS))
                .inheritIO()
                .start();
    }

    /** Some milliseconds after so many acknowledgements: in the midst of whatever the sixteen are doing then. */
    private void killAfter(int acknowledgements, Process process, Path acknowledged) throws InterruptedException {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() ->
                        !process.isAlive() || Acknowledged.read(acknowledged).size() >= acknowledgements);
        LockSupport.parkNanos(random.nextInt((int) TimeUnit.MILLISECONDS.toNanos(20)));
        assertThat(process.isAlive()).as("the writer is alive to be killed").isTrue();
        process.destroyForcibly().waitFor();
    }

    private String everythingAcknowledgedIsThereOnce(LogStore log, Path file) {
        Written written = Written.in(log);
        List<String> records = workload.children().stream().map(Node::recordOf).toList();
        List<Acknowledged.Note> notes = Acknowledged.read(file);
        for (Acknowledged.Note note : notes) {
            Workload.Visit visit = workload.visit(note.submitter(), note.number(), records);
            written.holdsOnce(visit.key(), List.of(visit.records()));
            StoredEvent told = written.visit(visit.key()).stream()
                    .filter(event -> event.position() == note.position())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(note + " is not where it was said to be"));
            assertThat(told.event().stream()).isEqualTo("record:" + note.record());
            assertThat(told.event().sequence()).isEqualTo(note.sequence());
        }
        int unknown = nobodyWasToldOf(written, notes, records);
        assertThat(written.keys()).hasSize(notes.size() + unknown);
        return "%d acknowledged, %d in the log that nobody was told of".formatted(notes.size(), unknown);
    }

    /** They are whole too: a visit is on the records of all its children, or on none. */
    private int nobodyWasToldOf(Written written, List<Acknowledged.Note> notes, List<String> records) {
        int unknown = 0;
        for (int submitter = 0; submitter < Workload.SUBMITTERS; submitter++) {
            int of = submitter;
            int next =
                    (int) notes.stream().filter(note -> note.submitter() == of).count();
            if (next < workload.share(submitter)) {
                Workload.Visit visit = workload.visit(submitter, next, records);
                if (!written.visit(visit.key()).isEmpty()) {
                    written.holdsOnce(visit.key(), List.of(visit.records()));
                    unknown++;
                }
            }
        }
        return unknown;
    }
}
