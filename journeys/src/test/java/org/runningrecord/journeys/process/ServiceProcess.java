package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.runningrecord.web.signin.TestTokens;

/** The packaged service as a process, on a port the system chose for it. What it printed stays in {@code target/processes}. */
final class ServiceProcess implements AutoCloseable {

    static final Path JAR = Path.of("../standalone/target/running-record.jar");
    private static final Path PRINTED = Path.of("target/processes");
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path data;
    private final Path out;
    private final Path err;

    private ServiceProcess(Process process, Path data, Path out, Path err) {
        this.process = process;
        this.data = data;
        this.out = out;
        this.err = err;
    }

    /** Starts a service on a data folder, and does not wait for it. */
    static ServiceProcess launch(Path data, String... jvmArguments) {
        assertThat(JAR)
                .as("the packaged service: run ./mvnw -B verify from the root")
                .exists();
        try {
            Files.createDirectories(PRINTED);
            Path out = Files.createTempFile(PRINTED, "service-", ".out");
            Path err = Path.of(out + ".err");
            List<String> command =
                    new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java") + "", "-Xmx512m"));
            command.addAll(List.of(jvmArguments));
            command.addAll(List.of("-jar", JAR.toString(), "--server.port=0", "--running-record.samples=false"));
            command.add("--running-record.requests.at-once=1000000");
            command.add("--running-record.data=" + data);
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new ServiceProcess(process, data, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a service on a data folder, and waits until it answers. */
    static ServiceProcess start(Path data, String... jvmArguments) {
        ServiceProcess service = launch(data, jvmArguments);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !service.isAlive() || service.port().find());
        assertThat(service.isAlive())
                .as(() -> "the service lives; it ended with %d, see %s".formatted(service.exitCode(), service.out))
                .isTrue();
        assertThat(service.api().get("/api/log/head").status()).isEqualTo(200);
        return service;
    }

    private Matcher port() {
        return PORT.matcher(out());
    }

    Api api() {
        return new Api(address(), TestTokens.ofStandalone(data).sam());
    }

    String address() {
        Matcher port = port();
        assertThat(port.find()).as("%s names a port", out).isTrue();
        return "http://127.0.0.1:" + port.group(1);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} or a power cut would: nothing is flushed, nobody is asked. */
    void kill() {
        process.destroyForcibly();
    }

    /** As an operator would, and waits for the end. */
    void stop() {
        process.destroy();
        exitCode();
    }

    int exitCode() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the service ends")
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        exitCode();
    }
}
