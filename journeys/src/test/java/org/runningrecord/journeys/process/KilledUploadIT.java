package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the service while many upload to it. Repeat a run with {@code -Drunning-record.seed=…}; {@code -Drunning-record.kills=50} asks for more. */
class KilledUploadIT {

    private static final int UPLOADERS = 4;
    private static final int FIRST = 20;
    private static final int MOST_MILLIS = 400;

    private final long seed = Long.getLong("running-record.seed", System.nanoTime());
    private final int kills = Integer.getInteger("running-record.kills", 2);
    private final Random random = new Random(seed);
    private final ExecutorService uploaders = Executors.newFixedThreadPool(UPLOADERS);
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    Path data;

    @AfterEach
    void stopTheThreads() {
        uploaders.shutdownNow();
        killer.shutdownNow();
    }

    @Test
    void everyAcknowledgedFileIsThereAndNoHalfOneHoweverOftenTheServiceIsKilled() throws Exception {
        System.out.printf("Kills among uploads: %d, seed: %d%n", kills, seed);
        for (int round = 0; round < kills; round++) {
            try (ServiceProcess service = ServiceProcess.start(data)) {
                uploadUntilKilled(service);
            }
        }
        try (ServiceProcess service = ServiceProcess.start(data)) {
            assertThat(service.api().position()).isPositive();
        }

        CommandLineProcess verified = CommandLineProcess.run("verify", "--running-record.data=" + data);

        assertThat(verified.exitCode()).as(verified.printed()).isZero();
        assertThat(stored()).containsAll(acknowledged);
        System.out.printf("Acknowledged: %d, stored: %d%n", acknowledged.size(), stored().size());
        assertThat(data.resolve("files/unfinished")).isEmptyDirectory();
    }

    private void uploadUntilKilled(ServiceProcess service) throws Exception {
        Api api = service.api();
        String record = api.post("/api/records", Request.opening("uploads").body(), "opening-" + random.nextLong())
                .text("/record");
        int before = acknowledged.size();
        List<? extends Future<?>> running = IntStream.range(0, UPLOADERS)
                .mapToObj(i -> new Random(random.nextLong()))
                .map(chance -> uploaders.submit(() -> uploadOn(api, record, chance)))
                .toList();
        await().until(() -> acknowledged.size() > before + FIRST);
        killer.schedule(service::kill, random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS);
        for (Future<?> each : running) {
            each.get(1, TimeUnit.MINUTES);
        }
        service.exitCode();
    }

    private void uploadOn(Api api, String record, Random chance) {
        try {
            while (true) {
                Api.Answer answer = api.upload("/api/records/" + record + "/files", picture(chance));
                assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
                acknowledged.add(answer.text("/sha256"));
            }
        } catch (UncheckedIOException killed) {
            // not known whether that one is stored
        }
    }

    /** A small picture with so much behind its end that writing it takes a while. */
    private static byte[] picture(Random chance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] behind = new byte[chance.nextInt(400_000)];
        chance.nextBytes(behind);
        out.writeBytes(behind);
        out.writeBytes(Long.toString(chance.nextLong()).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private Set<String> stored() throws Exception {
        try (Stream<Path> files = Files.walk(data.resolve("files"))) {
            Set<String> names = new HashSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(file.getFileName().toString()));
            return names;
        }
    }
}
