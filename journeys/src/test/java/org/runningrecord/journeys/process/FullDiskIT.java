package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service on a disk that is full: a small one in memory, which only an administrator may mount. The store's own test needs none. */
class FullDiskIT {

    private static final int MEGABYTES = 3;

    @TempDir
    private Path disk;

    private final Journal journal = new Journal();
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString());
        String skipped = "The service was not run on a full disk: mounting a small one is not permitted here.";
        if (!mounted) {
            System.out.println(skipped);
        }
        assumeTrue(mounted, skipped);
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatFindsNoRoomIsRefusedNothingIsShownWithoutItsLookAndThenItGoesOn() throws Exception {
        Path data = disk.resolve("data");
        try (ServiceProcess service = ServiceProcess.start(data)) {
            Api api = service.api();
            String record = journal.send(api, Request.opening("opened")).text("/record");
            Path ballast = Files.write(disk.resolve("ballast"), new byte[64 * 1024]);
            fillTheRest();

            List<Request> refused = recordUntilRefused(api, record);

            assertThat(journal.send(api, refused.get(0)).status()).isEqualTo(503);
            assertThat(api.position()).isPositive();
            readUntilNoLookFindsRoom(api, record);

            Files.delete(ballast);
            Files.delete(disk.resolve("rest"));

            assertThat(History.of(api, record).events())
                    .hasSize(journal.acknowledged().size());
            refused.forEach(
                    request -> assertThat(journal.send(api, request).status()).isEqualTo(201));
            new AfterKill(api, journal).checkAll();
            service.stop();
        }
        assertThat(WholeLog.events(data)).isEqualTo(1 + journal.events());
    }

    private void fillTheRest() throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("rest"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(disk.resolve("rest")).exists();
        }
    }

    private void readUntilNoLookFindsRoom(Api api, String record) {
        Api.Answer answer = api.get("/api/records/" + record + "/running-record");
        for (int i = 0; answer.status() == 200; i++) {
            assertThat(i).as("looks that found room").isLessThan(2_000);
            answer = api.get("/api/records/" + record + "/running-record");
        }
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(503);
        assertThat(answer.text("/type")).isEqualTo("urn:running-record:problem:unavailable");
        assertThat(answer.body().toString()).doesNotContain("nursery");
    }

    private List<Request> recordUntilRefused(Api api, String record) {
        List<Request> refused = new ArrayList<>();
        for (int i = 0; refused.size() < 3; i++) {
            assertThat(i).as("visits that found room").isLessThan(2_000);
            Request request = Request.visiting("visit-" + i, List.of(record));
            Api.Answer answer = journal.send(api, request);
            if (answer.status() != 201) {
                assertThat(answer.status()).as("%s", answer.body()).isEqualTo(503);
                assertThat(answer.text("/type")).isEqualTo("urn:running-record:problem:unavailable");
                assertThat(answer.text("/detail")).contains("no room", "same idempotency key");
                refused.add(request);
            }
        }
        return refused;
    }
}
