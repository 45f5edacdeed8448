package org.runningrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a scenario works.
 *
 * @param folder for its files; every call of {@link #empty} makes one within it
 * @param seed of everything that is made up
 */
public record Bench(Path folder, Scale scale, long seed) {

    /** How much is measured. */
    public enum Scale {
        /** What the tables in docs/performance.md were measured with. */
        FULL,
        /** A twentieth of it, to see that a scenario works. */
        QUICK
    }

    private static final int QUICKER = 20;

    /** A size at this scale. */
    public int size(int full) {
        return scale == Scale.FULL ? full : Math.max(1, full / QUICKER);
    }

    /** How many pairs to measure at this scale. */
    public int pairs(int full) {
        return scale == Scale.FULL ? full : Math.min(full, 3);
    }

    /** An empty folder of this name; what an earlier run left there is gone. */
    public Path empty(String name) {
        Path empty = folder.resolve(name);
        try {
            remove(empty);
            return Files.createDirectories(empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }

    /** Says what is going on, so that nobody wonders whether a long measurement hangs. */
    public void tell(String what, Object... values) {
        System.out.printf("    " + what + "%n", values);
    }
}
