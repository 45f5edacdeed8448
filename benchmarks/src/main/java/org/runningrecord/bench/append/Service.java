package org.runningrecord.bench.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service as a process, on a port the system chose for it, over an empty folder. */
final class Service implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(300);

    private final Process process;
    private final Path data;
    private final Path printed;
    private final int port;

    private Service(Path folder) throws IOException, InterruptedException {
        data = folder.resolve("data");
        printed = folder.resolve("printed");
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        System.getProperty("bench.jar"),
                        "--server.port=0",
                        "--running-record.samples=false",
                        "--running-record.data=" + data))
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        port = portOnceStarted();
    }

    static Service start(Path folder) throws IOException, InterruptedException {
        return new Service(folder);
    }

    private int portOnceStarted() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < PATIENCE_NANOS) {
            Matcher found = PORT.matcher(Files.readString(printed));
            if (found.find()) {
                return Integer.parseInt(found.group(1));
            }
            Thread.sleep(100);
        }
        process.destroyForcibly();
        throw new IOException("The service did not start:\n" + Files.readString(printed));
    }

    int port() {
        return port;
    }

    Path log() {
        return data.resolve("running-record.db");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
