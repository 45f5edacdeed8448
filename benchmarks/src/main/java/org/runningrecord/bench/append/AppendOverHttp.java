package org.runningrecord.bench.append;

import java.nio.file.Path;
import java.util.List;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.process.Application;
import org.runningrecord.bench.process.Served;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** Visits posted to the packaged service, against raw inserts of the rows it made of such visits. The submitter runs on the same machine. */
public final class AppendOverHttp implements Scenario {

    private static final int VISITS = 8_000;
    private static final int WARM_UP = 60_000;
    private static final int CHILDREN_OF_EACH = 40;
    private static final int PAIRS = 11;
    private static final int HEAP_MIB = 1_536;

    @Override
    public String name() {
        return "append-http";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        int visits = Math.max(Writers.USUAL * 20, bench.size(VISITS));
        Path data = bench.empty("service");
        try (Served service = Served.ready(Application.standalone(data, HEAP_MIB));
                Posts posts = new Posts(service, Writers.USUAL, bench.size(CHILDREN_OF_EACH), bench.seed())) {
            bench.tell("warming up: %s visits/s", Finding.number(posts.perSecond(bench.size(WARM_UP))));
            RawRate raw = new RawRate(bench, lastOf(data, visits));
            Pairs.Result result = Pairs.compare(bench.pairs(PAIRS), () -> posted(bench, posts, visits), raw::perSecond);
            return List.of(Finding.ratio(
                    "POST of visits to the standalone service, 16 connections",
                    "raw JDBC inserts of the same rows, " + raw.batch() + " a transaction",
                    result,
                    "events/s",
                    Target.atLeast(0.2)));
        }
    }

    private static double posted(Bench bench, Posts posts, int visits) throws Exception {
        double rate = posts.perSecond(visits);
        bench.tell("the service: %s visits/s", Finding.number(rate));
        return rate;
    }

    private static List<NewCommit> lastOf(Path data, int commits) {
        try (LogStore log = SqliteLogStore.openReadOnly(data.resolve(Application.LOG))) {
            return log.read(log.head().position() - commits, commits).stream()
                    .map(commit -> new NewCommit(commit.events(), commit.key(), commit.request()))
                    .toList();
        }
    }
}
