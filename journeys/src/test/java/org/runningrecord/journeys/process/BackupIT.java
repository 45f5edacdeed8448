package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningrecord.journeys.process.Journal.Acknowledged;

/** Backs the service up while many write to it, and starts another from the backup. Repeat a run with {@code -Drunning-record.seed=…}. */
class BackupIT {

    private static final int WRITERS = 3;
    private static final int FIRST = 40;

    /** A PNG of one point. */
    private static final byte[] DRAWING = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final Journal journal = new Journal();

    @TempDir
    Path folder;

    @AfterEach
    void stopTheThreads() {
        writers.shutdownNow();
    }

    @Test
    void whatWasAcknowledgedBeforeTheMarkIsInTheServiceThatStartsFromTheBackup() throws Exception {
        System.out.printf("Backup under writes, seed: %d%n", seed);
        Path data = folder.resolve("data");
        String backup = folder.resolve("backup.db").toString();
        CommandLineProcess first;
        CommandLineProcess second;
        List<Acknowledged> before;
        Map<Acknowledged, Long> places;
        String drawing;
        try (ServiceProcess service = ServiceProcess.start(data)) {
            write(service.api());
            drawing = drawing(service.api());
            // somebody looks
            assertThat(service.api().bytes(drawing)).isEqualTo(DRAWING);
            await().until(() -> journal.acknowledged().size() > FIRST);
            first = backUp(data, backup);
            before = journal.acknowledged();
            await().until(() -> journal.acknowledged().size() > before.size() + FIRST);
            second = backUp(data, backup);
            places = places(service.api());
        }
        Path elsewhere = folder.resolve("elsewhere");

        CommandLineProcess restored =
                CommandLineProcess.run("restore", "--from=" + backup, "--running-record.data=" + elsewhere);

        assertThat(restored.exitCode()).as(restored.printed()).isZero();
        assertThat(restored.mark()).isEqualTo(second.mark());
        for (CommandLineProcess each : List.of(first, second)) {
            CommandLineProcess verified =
                    CommandLineProcess.run("verify", "--running-record.data=" + elsewhere, "--expect=" + each.mark());
            assertThat(verified.exitCode()).as(verified.printed()).isZero();
            assertThat(verified.printed())
                    .contains("The files are as they were stored: 1")
                    .contains("The access log is as it was written: 1 events");
        }
        try (ServiceProcess again = ServiceProcess.start(elsewhere)) {
            assertThat(before).allMatch(done -> places.get(done) < second.position());
            assertThat(places.values())
                    .filteredOn(place -> place < second.position())
                    .hasSizeGreaterThan(2 * FIRST);
            Map<String, History> histories = new HashMap<>();
            places.forEach((done, place) -> {
                if (place < second.position()) {
                    assertThat(read(done, histories, again.api()))
                            .as("%s", done)
                            .isPresent();
                }
            });
            assertThat(again.api().bytes(drawing)).isEqualTo(DRAWING);
            Api.Answer more =
                    again.api().post("/api/records", Request.opening("after").body(), "after");
            assertThat(more.status()).as(more.body().toString()).isEqualTo(201);
        }
    }

    @Test
    void aFolderThatHoldsALogIsNotRestoredOver() throws Exception {
        Path data = folder.resolve("data");
        String backup = folder.resolve("backup.db").toString();
        try (ServiceProcess service = ServiceProcess.start(data)) {
            backUp(data, backup);
            assertThat(restoreOver(data, backup)).contains("is in use by a service that is running");
        }
        byte[] log = Files.readAllBytes(data.resolve("running-record.db"));

        assertThat(restoreOver(data, backup)).contains("There is a log in ");
        assertThat(Files.readAllBytes(data.resolve("running-record.db"))).isEqualTo(log);
    }

    /** @return where the file of an entry is read that has one */
    private String drawing(Api api) {
        String record = journal.send(api, Request.opening("drawing")).text("/record");
        Api.Answer uploaded = api.upload("/api/records/" + record + "/files", DRAWING);
        Api.Answer entry = api.post(
                "/api/records/" + record + "/documents",
                """
                {"headline": "A drawing of the garden", "documentKind": "drawing", "received": "2026-10-05",
                 "provider": {"name": "Ottilie Example", "role": "the child"},
                 "file": {"sha256": "%s", "type": "image/png", "size": %d}, "index": ["drawing"],
                 "summary": "A garden with a swing", "childsStory": true,
                 "risk": {"identified": false}}""".formatted(uploaded.text("/sha256"), uploaded.number("/size")),
                "a drawing");
        assertThat(entry.status()).as("%s", entry.body()).isEqualTo(201);
        return "/api/records/" + record + "/entries/" + entry.text("/entry") + "/file/original?position="
                + entry.text("/position");
    }

    private static String restoreOver(Path data, String backup) throws Exception {
        CommandLineProcess refused =
                CommandLineProcess.run("restore", "--from=" + backup, "--running-record.data=" + data);
        assertThat(refused.exitCode()).isEqualTo(1);
        return refused.printed();
    }

    private static CommandLineProcess backUp(Path data, String backup) throws Exception {
        CommandLineProcess done = CommandLineProcess.run("backup", "--to=" + backup, "--running-record.data=" + data);
        assertThat(done.exitCode()).as(done.printed()).isZero();
        return done;
    }

    private void write(Api api) {
        Random random = new Random(seed);
        List<String> shared =
                List.of(journal.send(api, Request.opening("shared")).text("/record"));
        IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer("writer-" + i, api, journal, shared, random.nextLong()))
                .forEach(writers::submit);
    }

    /** Where in the log everything stands that has been acknowledged. */
    private Map<Acknowledged, Long> places(Api api) {
        Map<String, History> histories = new HashMap<>();
        return journal.acknowledged().stream()
                .collect(Collectors.toMap(
                        done -> done,
                        done -> read(done, histories, api).orElseThrow().position()));
    }

    private static Optional<History.Event> read(Acknowledged done, Map<String, History> histories, Api api) {
        return histories
                .computeIfAbsent(done.record(), record -> History.of(api, record))
                .of(done);
    }
}
