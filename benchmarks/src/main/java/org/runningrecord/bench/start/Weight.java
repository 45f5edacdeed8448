package org.runningrecord.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process takes of the machine. */
record Weight(ProcessHandle process) {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    /** Processor time it has used so far, on all cores. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
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
        Process asking = new ProcessBuilder(JCMD.toString(), String.valueOf(process.pid()), what).start();
        String answer = new String(asking.getInputStream().readAllBytes());
        asking.waitFor();
        return answer;
    }
}
