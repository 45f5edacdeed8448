package org.runningrecord.bench.append;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Spread;
import org.runningrecord.log.NewCommit;

/** How many rows a second go into a file by hand, in the batch that suits this disk best. */
final class RawRate {

    private static final List<Integer> BATCHES = List.of(16, 64, 256, 512, 1_024, 2_048);
    private static final int ROUNDS = 3;

    private final Bench bench;
    private final List<NewCommit> commits;
    private final int batch;

    /** Tries all batches out, in turns. */
    RawRate(Bench bench, List<NewCommit> commits) throws Exception {
        this.bench = bench;
        this.commits = commits;
        Map<Integer, List<Double>> rates = new LinkedHashMap<>();
        perSecond(BATCHES.get(0));
        for (int round = 0; round < ROUNDS; round++) {
            for (int size : BATCHES) {
                rates.computeIfAbsent(size, any -> new ArrayList<>()).add(perSecond(size));
            }
        }
        rates.forEach(
                (size, measured) -> bench.tell("raw inserts, %d rows a transaction: %s", size, Spread.of(measured)));
        this.batch = rates.entrySet().stream()
                .max(Comparator.comparing(entry -> Spread.of(entry.getValue()).median()))
                .orElseThrow()
                .getKey();
    }

    int batch() {
        return batch;
    }

    /** Of commits of one event each, into a new file. */
    double perSecond() throws Exception {
        return perSecond(batch);
    }

    private double perSecond(int size) throws Exception {
        Path file = bench.empty("raw-rows").resolve("rows.db");
        try (RawRows rows = new RawRows(file)) {
            long start = System.nanoTime();
            rows.insert(commits, size);
            return Pairs.rate(commits.size(), System.nanoTime() - start);
        }
    }
}
