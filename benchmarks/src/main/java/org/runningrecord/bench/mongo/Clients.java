package org.runningrecord.bench.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.runningrecord.bench.Latencies;

/** Several clients at once, each with children of its own: a command, and as soon as it is answered the view with the position it named. */
final class Clients {

    private static final int CHILDREN = 6;

    /** A view shows two hundred entries on a page; a child with more is left for a new one. */
    private static final int ENTRIES = 150;

    private final Doors doors;
    private final int count;
    private final long seed;

    Clients(Doors doors, int count, long seed) {
        this.doors = doors;
        this.count = count;
        this.seed = seed;
    }

    /**
     * What they saw.
     *
     * @param visible from the answer to a command until the running record shows it
     * @param reads how many times a view was read with the position of the command just answered
     * @param notYet how many of them were answered with 503
     * @param stale how many showed a view without it
     */
    record Sight(Latencies visible, long commands, long reads, long notYet, long stale) {}

    /**
     * Goes on for so long, or until so many views have been read.
     *
     * @param everyNanos from one command of a client to its next; 0 for as fast as it can
     */
    Sight run(long nanos, int mostReads, long everyNanos) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        AtomicInteger reads = new AtomicInteger();
        try {
            long end = System.nanoTime() + nanos;
            List<Future<Sight>> clients = new ArrayList<>();
            for (int client = 0; client < count; client++) {
                Random random = new Random(seed + client);
                clients.add(threads.submit(() -> client(random, end, everyNanos, reads, mostReads)));
            }
            Latencies visible = new Latencies();
            long[] sums = new long[4];
            for (Future<Sight> each : clients) {
                Sight sight = each.get();
                visible.addAll(sight.visible());
                sums[0] += sight.commands();
                sums[1] += sight.reads();
                sums[2] += sight.notYet();
                sums[3] += sight.stale();
            }
            return new Sight(visible, sums[0], sums[1], sums[2], sums[3]);
        } finally {
            threads.shutdownNow();
        }
    }

    private Sight client(Random random, long end, long everyNanos, AtomicInteger reads, int mostReads)
            throws Exception {
        Latencies visible = new Latencies();
        List<String> children = new ArrayList<>();
        long commands = 0;
        long[] seen = new long[Doors.Seen.values().length];
        long next = System.nanoTime() + (everyNanos == 0 ? 0 : random.nextLong(everyNanos));
        while (System.nanoTime() < end && reads.get() < mostReads) {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
            next += everyNanos;
            if (commands % (CHILDREN * ENTRIES) == 0) {
                children.clear();
            }
            if (children.size() < CHILDREN) {
                children.add(doors.open(random).record());
            }
            Doors.Answer written = doors.contact(children.get(random.nextInt(children.size())));
            long acknowledged = System.nanoTime();
            Doors.Seen first = doors.runningRecord(written);
            visible.add(System.nanoTime() - acknowledged);
            seen[first.ordinal()]++;
            seen[doors.entry(written).ordinal()]++;
            reads.addAndGet(2);
            commands++;
        }
        long read = seen[0] + seen[1] + seen[2];
        return new Sight(visible, commands, read, seen[Doors.Seen.NOT_YET.ordinal()], seen[Doors.Seen.STALE.ordinal()]);
    }
}
