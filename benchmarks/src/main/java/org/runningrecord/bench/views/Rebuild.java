package org.runningrecord.bench.views;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.madeup.MadeUpLog;
import org.runningrecord.bench.process.Application;
import org.runningrecord.bench.process.Served;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * How long it takes to build all views from the log, against the least that any way to build them must do. Sizes are events; a hundred for every child.
 */
public final class Rebuild implements Scenario {

    private static final int STANDALONE = 200_000;
    private static final int LARGE = 1_000_000;
    private static final int BESIDE = 50_000;
    private static final int EVENTS_OF_A_CHILD = 100;
    private static final Target HALF_AS_FAST = Target.atLeast(0.5);
    private static final String LEAST = "reading and decoding once, writing the final documents once";
    private static final int HEAP_MIB = 1_536;
    private static final int START_SECONDS = 60;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        Rows rows = new Rows();
        standalone(bench, bench.size(STANDALONE), rows);
        large(bench, bench.size(LARGE), rows);
        beside(bench, bench.size(BESIDE), rows);
        return rows.all();
    }

    private static void standalone(Bench bench, int events, Rows rows) throws Exception {
        Path folder = filled(bench, events);
        try (LogStore log = open(folder)) {
            LeastOfAll least = first(log, events, rows, true);
            Pairs.Result result = Pairs.compare(bench.pairs(3), () -> fill(log, events), () -> rate(events, least));
            rows.add(Finding.ratio(title(events), LEAST, result, "events/s", HALF_AS_FAST));
        }
        try (Served started = Served.start(Application.standalone(folder, HEAP_MIB))) {
            rows.add(Finding.number(
                    "standalone, from its start until readers are let in, with %,d events and a heap of 1.5 GiB"
                            .formatted(events),
                    started.secondsUntil(Served.READINESS),
                    "s",
                    Target.atMost(START_SECONDS)));
        }
    }

    private static void large(Bench bench, int events, Rows rows) throws Exception {
        try (LogStore log = open(filled(bench, events))) {
            long start = System.nanoTime();
            LeastOfAll least = first(log, events, rows, false);
            double ours = rows.lastFilling();
            bench.tell("%,d events filled and copied in %d s", events, (System.nanoTime() - start) / 1_000_000_000);
            double theirs = rate(events, least);
            rows.add(new Finding(
                    title(events) + ", one pair",
                    LEAST,
                    Finding.number(ours) + " events/s",
                    Finding.number(theirs) + " events/s",
                    ours / theirs,
                    Finding.number(ours / theirs),
                    HALF_AS_FAST));
        }
    }

    /** Fills views once, notes what they weigh, and keeps their documents. */
    private static LeastOfAll first(LogStore log, int events, Rows rows, boolean heap) {
        long before = Heap.used();
        long start = System.nanoTime();
        try (ServedViews views = new ServedViews(log).fill()) {
            rows.filled(Pairs.rate(events, System.nanoTime() - start));
            long after = Heap.used();
            rows.weight(events, after - before, heap ? after : 0);
            return new LeastOfAll(log, views);
        }
    }

    private static void beside(Bench bench, int events, Rows rows) throws Exception {
        try (LogStore log = open(filled(bench, events))) {
            long start = System.nanoTime();
            try (ServedViews views = new ServedViews(log).fill()) {
                double first = Pairs.rate(events, System.nanoTime() - start);
                long again = System.nanoTime();
                views.fillAgain();
                double beside = Pairs.rate(events, System.nanoTime() - again);
                rows.add(new Finding(
                        "all views from %,d events, beside those readers use".formatted(events),
                        "filling them when there are none",
                        Finding.number(beside) + " events/s",
                        Finding.number(first) + " events/s",
                        beside / first,
                        Finding.number(beside / first),
                        null));
            }
        }
    }

    private static String title(int events) {
        return "all views from %,d events".formatted(events);
    }

    private static double fill(LogStore log, int events) {
        long start = System.nanoTime();
        try (ServedViews views = new ServedViews(log).fill()) {
            return Pairs.rate(events, System.nanoTime() - start);
        }
    }

    private static double rate(int events, LeastOfAll least) {
        long start = System.nanoTime();
        if (least.run() != events) {
            throw new IllegalStateException("The log holds another number of events");
        }
        return Pairs.rate(events, System.nanoTime() - start);
    }

    private static LogStore open(Path folder) {
        return SqliteLogStore.open(folder.resolve(Application.LOG), Clock.systemUTC());
    }

    private static Path filled(Bench bench, int events) throws Exception {
        Path folder = bench.empty("rebuild-" + events);
        bench.tell("Writing a log of %,d events", events);
        try (LogStore log = open(folder)) {
            new MadeUpLog(Math.max(1, events / EVENTS_OF_A_CHILD), bench.seed()).fill(log, events);
        }
        return folder;
    }
}
