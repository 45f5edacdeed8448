package org.runningrecord.bench.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged service as a process, on a port the system chose for it. It ends with this one, however this one ends. */
final class Service implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(400);
    private static final long LOOK_MILLIS = 100;

    private final Process process;
    private final Path printed;
    private final Thread atTheEnd;

    private Service(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
        this.atTheEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /**
     * Starts it, and does not wait.
     *
     * @param jar the system property that names it
     */
    static Service start(String jar, Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        Path printed = folder.resolve(jar + ".out");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-jar",
                System.getProperty(jar),
                "--server.port=0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        return new Service(builder.start(), printed);
    }

    /** Its address, once it answers. */
    String address() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < PATIENCE_NANOS) {
            Matcher port = PORT.matcher(Files.readString(printed));
            if (port.find()) {
                return "http://127.0.0.1:" + port.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException("It did not start, see " + printed);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }
}
