package org.runningrecord.bench.setup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;

/** The machine that was measured on: without it no number says anything. */
final class Machine {

    private static final long LONG_ENOUGH = TimeUnit.SECONDS.toNanos(2);
    private static final int PAGE = 4_096;

    private Machine() {}

    static String describe(Path folder) throws IOException {
        Runtime runtime = Runtime.getRuntime();
        return "%d cores, Java %s, %s %s, heap up to %,d MiB; %s appends of 4 KiB a second, each forced to disk"
                .formatted(
                        runtime.availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        runtime.maxMemory() >> 20,
                        Finding.number(flushes(folder)));
    }

    /** How many small appends a second this disk makes durable, one after another. */
    static double flushes(Path folder) throws IOException {
        Path file = folder.resolve("flushes");
        long count = 0;
        long start = System.nanoTime();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (System.nanoTime() - start < LONG_ENOUGH) {
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(true);
                count++;
            }
        } finally {
            Files.deleteIfExists(file);
        }
        return Pairs.rate(count, System.nanoTime() - start);
    }
}
