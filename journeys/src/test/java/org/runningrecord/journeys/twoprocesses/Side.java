package org.runningrecord.journeys.twoprocesses;

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

/** One of the two packaged sides as a process, on a port the system chose for it. What it printed stays in {@code target/processes}. */
final class Side implements AutoCloseable {

    /** Of the issuer that both sides take tokens of. */
    static final TestTokens TOKENS = TestTokens.ofOwnIssuer();

    private static final Path PRINTED = Path.of("target/processes");

    /** Written once: a process that starts must not find it half written. */
    private static final Path KEY =
            TOKENS.publicKey(Path.of("target", "issuer-of-both-sides.pem")).toAbsolutePath();

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** These processes live for seconds, and never earn what the second compiler and more threads for the heap cost. */
    private static final List<String> QUICK_START = List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Process process;
    private final Path printed;

    private Side(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    static Side command(Store store) {
        return serving("command-side", store);
    }

    static Side query(Store store) {
        return serving("query-side", store);
    }

    /** Does not wait: so several start at once. */
    private static Side serving(String side, Store store) {
        return launch(side, store, "--server.port=0");
    }

    /** What the command side's jar prints when it verifies the log, once it has ended. */
    static String verification(Store store) {
        return said(store, "verify");
    }

    /** What the command side's jar prints when it is given a subcommand, once it has ended. */
    static String said(Store store, String... subcommand) {
        Side side = launch("command-side", store, subcommand);
        try {
            assertThat(side.process.waitFor(60, TimeUnit.SECONDS))
                    .as("%s has ended", subcommand[0])
                    .isTrue();
            return side.printed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            side.close();
        }
    }

    private static Side launch(String side, Store store, String... arguments) {
        Path jar = Path.of("..", side, "target", side + "-app.jar");
        assertThat(jar)
                .as("the packaged side: run ./mvnw -B verify from the root")
                .exists();
        try {
            Files.createDirectories(PRINTED);
            Path printed = Files.createTempFile(PRINTED, side + "-", ".out");
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> command = new ArrayList<>(List.of(java));
            command.addAll(QUICK_START);
            command.addAll(List.of("-jar", jar.toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
            // Not an argument: everybody on a machine can read those, and the address of a real server may hold a
            // password
            builder.environment().put("SPRING_MONGODB_URI", store.uri());
            builder.environment().put("RUNNINGRECORD_REQUESTS_ATONCE", "1000000");
            builder.environment().put("RUNNINGRECORD_VIEWSDATABASE", store.views());
            builder.environment().put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_PUBLIC_KEY_LOCATION", "file:" + KEY);
            return new Side(builder.start(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers. */
    Api api() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> !process.isAlive() || port().find());
        Matcher port = port();
        assertThat(port.find()).as("the process lives, see %s", printed).isTrue();
        return new Api("http://127.0.0.1:" + port.group(1));
    }

    private Matcher port() {
        return PORT.matcher(printed());
    }

    String printed() {
        try {
            return Files.readString(printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} would: nothing is flushed, no claim is given back. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    int exitCode() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("the process ends, see %s", printed)
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
