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

/** Sixteen writers who each wait for their own answer, against raw inserts of the same rows for which nobody waits. */
public final class AppendToSqlite implements Scenario {

    private static final int COMMITS = 20_000;
    private static final int CHILDREN = 2_000;
    private static final int PAIRS = 15;

    @Override
    public String name() {
        return "append-sqlite";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        List<NewCommit> commits = new MadeUpLog(CHILDREN, bench.seed()).commits(bench.size(COMMITS));
        RawRate raw = new RawRate(bench, commits);
        Pairs.Result result = Pairs.compare(bench.pairs(PAIRS), () -> perSecond(bench, commits), raw::perSecond);
        return List.of(Finding.ratio(
                "append to SQLite, 16 writers, each waits for its own answer",
                "raw JDBC inserts, " + raw.batch() + " rows a transaction",
                result,
                "events/s",
                Target.atLeast(0.5)));
    }

    /** Of commits of one event each, into a new log. */
    static double perSecond(Bench bench, List<NewCommit> commits) throws Exception {
        try (LogStore log = SqliteLogStore.open(bench.empty("log").resolve("log.db"), Clock.systemUTC())) {
            double rate = Writers.perSecond(Sharing.byStream(commits, Writers.USUAL), log::append);
            bench.tell("the log: %s events/s", Finding.number(rate));
            return rate;
        }
    }
}
