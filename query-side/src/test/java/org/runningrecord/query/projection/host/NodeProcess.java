package org.runningrecord.query.projection.host;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A {@link BuildingNode} in a process of its own. */
final class NodeProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private NodeProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Returns once it is about to look at the log and the view store. */
    static NodeProcess start(String views, Path log, boolean all) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Daxoniq.update-checker.disabled=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BuildingNode.class.getName(),
                        views,
                        log.toString(),
                        String.valueOf(all))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        NodeProcess node = new NodeProcess(process);
        node.until("started");
        return node;
    }

    /** Whether the views can be read, as the node sees it. */
    boolean ready() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return until("true", "false").equals("true");
    }

    /** What it logs comes on the same way as what it says. */
    private String until(String... words) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            for (String word : words) {
                if (line.equals(word)) {
                    return word;
                }
            }
        }
        throw new IOException("The node ended");
    }

    /** Kills it after so long, or notices that it has ended before by itself, which it must not. */
    void killAfter(Duration delay) throws InterruptedException, IOException {
        if (process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("The node ended");
        }
        kill();
    }

    void kill() {
        process.destroyForcibly();
        await().until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }
}
