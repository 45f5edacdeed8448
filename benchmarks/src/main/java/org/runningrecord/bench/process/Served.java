package org.runningrecord.bench.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A packaged application in a process of its own, on a free port. It ends when it is closed, and with this process, however that ends. */
public final class Served implements AutoCloseable {

    /** What every app of the service answers with 200 once it lets people in. */
    public static final String READINESS = "/actuator/health/readiness";

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final Duration PATIENCE = Duration.ofMinutes(7);
    private static final int STOP_SECONDS = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path printed;
    private final int port;
    private final @Nullable Bearer bearer;
    private final long start;
    private final Thread atTheEnd;

    private Served(ProcessBuilder builder, Application application, int port) throws IOException {
        this.printed = application.printed();
        this.bearer = application.bearer();
        this.port = port;
        this.start = System.nanoTime();
        this.process = builder.start();
        this.atTheEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** Starts it, and does not wait. */
    public static Served start(Application application) throws IOException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(application.command(port))
                .redirectErrorStream(true)
                .redirectOutput(application.printed().toFile());
        builder.environment().put("RUNNINGRECORD_REQUESTS_ATONCE", "1000000000");
        builder.environment().putAll(application.environment());
        return new Served(builder, application, port);
    }

    /** Starts the service, and returns once it lets people in. */
    public static Served ready(Application application) throws IOException, InterruptedException {
        Served served = start(application);
        served.secondsUntil(READINESS);
        return served;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until this door opens, and returns how many seconds that took from the start. */
    public double secondsUntil(String door) throws InterruptedException {
        while (!isOpen(door)) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                close();
                throw new IllegalStateException("It did not start, see " + printed);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private boolean isOpen(String door) throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(address() + door))).statusCode()
                    == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> ask(String door) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + door));
        return send(bearer == null ? request : request.header("Authorization", bearer.header()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** What it answers; it must be a success. */
    public String read(String door) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(door);
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(door + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Who asks here. */
    public Bearer bearer() {
        return Objects.requireNonNull(bearer, "nobody signs in to it");
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }
}
