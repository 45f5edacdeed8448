package org.runningrecord.bench.append;

import java.time.Clock;
import java.util.List;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.madeup.MadeUpLog;
import org.runningrecord.bench.madeup.Sharing;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** Whether a long log takes new events as fast as a short one. */
public final class AppendToMillion implements Scenario {

    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int EVENTS_OF_A_CHILD = 100;

    /** Enough for what is done only now and then, above all moving the write-ahead log, to fall on every measurement. */
    private static final int COMMITS = 6_000;

    private static final int PAIRS = 15;

    @Override
    public String name() {
        return "append-million";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        try (Filled many = new Filled(bench, bench.size(MANY));
                Filled few = new Filled(bench, bench.size(FEW))) {
            Pairs.Result result = Pairs.compare(bench.pairs(PAIRS), many::perSecond, few::perSecond);
            return List.of(Finding.ratio(
                    "append to SQLite with %,d events stored, 16 writers".formatted(bench.size(MANY)),
                    "with %,d stored".formatted(bench.size(FEW)),
                    result,
                    "events/s",
                    Target.atLeast(0.9)));
        }
    }

    /** A log that holds so many events already, and goes on growing a little. */
    private static final class Filled implements AutoCloseable {

        private final MadeUpLog made;
        private final int commits;
        private final LogStore log;

        Filled(Bench bench, int events) throws Exception {
            commits = bench.size(COMMITS);
            made = new MadeUpLog(Math.max(1, events / EVENTS_OF_A_CHILD), bench.seed());
            log = SqliteLogStore.open(bench.empty("log-of-" + events).resolve("log.db"), Clock.systemUTC());
            long start = System.nanoTime();
            made.fill(log, events);
            bench.tell("%,d events filled in, %s a second", events, Finding.number(rateSince(start, events)));
        }

        private static double rateSince(long start, int events) {
            return Pairs.rate(events, System.nanoTime() - start);
        }

        double perSecond() throws Exception {
            List<List<NewCommit>> shares = Sharing.byStream(made.commits(commits), Writers.USUAL);
            return Writers.perSecond(shares, log::append);
        }

        @Override
        public void close() {
            log.close();
        }
    }
}
