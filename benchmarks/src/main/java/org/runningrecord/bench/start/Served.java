package org.runningrecord.bench.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged application in a process of its own, on a free port. What it prints goes to a file. Closing it ends the process. */
final class Served implements AutoCloseable {

    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final long LOOK_MILLIS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;
    private final double secondsUntilServed;

    /**
     * Starts it and waits for its first successful answer.
     *
     * @param flags of the virtual machine
     * @param door what is asked for
     */
    Served(Path jar, List<String> flags, List<String> arguments, String door, Path output)
            throws IOException, InterruptedException {
        this.port = freePort();
        List<String> command = new ArrayList<>(List.of(BIN.resolve("java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        command.addAll(arguments);
        long start = System.nanoTime();
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        while (get(door) != HttpURLConnection.HTTP_OK) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                close();
                throw new IllegalStateException("It did not start, see " + output);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        this.secondsUntilServed = (System.nanoTime() - start) / 1e9;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    double secondsUntilServed() {
        return secondsUntilServed;
    }

    /** Processor time it has used so far, on all cores. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** The status of the answer; 0 where there is none. */
    int get(String door) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + door).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(10_000);
            int status = connection.getResponseCode();
            if (status == HttpURLConnection.HTTP_OK) {
                connection.getInputStream().readAllBytes();
            }
            return status;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Resident memory in MiB, as Linux counts it. */
    double residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    /** Heap in use in MiB, after a full collection of what is not. */
    double usedHeapMebibytes() throws IOException, InterruptedException {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd did not say how much heap is used");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    private String ask(String what) throws IOException, InterruptedException {
        Process asking =
                new ProcessBuilder(BIN.resolve("jcmd").toString(), String.valueOf(process.pid()), what).start();
        String answer = new String(asking.getInputStream().readAllBytes());
        asking.waitFor();
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
