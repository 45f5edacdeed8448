package org.runningrecord.bench.views;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.runningrecord.bench.Bench;

/** The packaged service as it is run by people, in a process of its own, on a data folder that holds a log already. */
final class StandaloneProcess implements AutoCloseable {

    static final String LOG = "running-record.db";

    private static final String JAR = System.getProperty("bench.jar", "standalone/target/running-record.jar");
    private static final long LOOK_NANOS = 50_000_000;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(4);
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final double secondsToReady;

    private StandaloneProcess(Process process, int port, long start) throws Exception {
        this.process = process;
        this.port = port;
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE_NANOS) {
                process.destroyForcibly();
                throw new IllegalStateException("Standalone did not become ready");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        this.secondsToReady = (System.nanoTime() - start) / 1e9;
    }

    /** Returns when readers are let in. */
    static StandaloneProcess start(Bench bench, Path data, int heapMib) throws Exception {
        int port = freePort();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMib + "m",
                        "-jar",
                        JAR,
                        "--server.port=" + port,
                        "--running-record.samples=false",
                        "--running-record.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(bench.folder().resolve("standalone.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new StandaloneProcess(process, port, start);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return ask("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** From its start until readers are let in. */
    double secondsToReady() {
        return secondsToReady;
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What the service answers; it must be a success. */
    String read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
