package org.runningrecord.bench.append;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Spread;
import org.runningrecord.bench.Target;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.axon.LogEventStorageEngine;
import org.runningrecord.log.axon.LogMessages;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** The same event objects through Axon's interface: into the log on SQLite, and into Axon's own tables on PostgreSQL. */
public final class AppendToPostgreSql implements Scenario {

    private static final int EVENTS = 10_000;
    private static final int CHILDREN = 1_000;
    private static final int PAIRS = 11;
    private static final List<Integer> COMMIT_DELAYS = List.of(0, 100, 400);

    @Override
    public String name() {
        return "append-postgresql";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        Optional<Path> binaries = PostgreSql.installed();
        if (binaries.isEmpty()) {
            bench.tell("SKIPPED: PostgreSQL is not installed here: apt-get install %s", PostgreSql.PACKAGE);
            return List.of();
        }
        List<List<DomainEventMessage<?>>> shares = MadeUpMessages.shared(CHILDREN, bench.size(EVENTS), bench.seed());
        try (PostgreSql server = PostgreSql.start(binaries.get(), bench.empty("postgresql"));
                HikariDataSource pool = server.pool(Writers.USUAL)) {
            AxonTables theirs = new AxonTables(pool);
            int delay = best(bench, theirs, shares);
            Pairs.Result result =
                    Pairs.compare(bench.pairs(PAIRS), () -> ours(bench, shares), () -> theirs.perSecond(shares, delay));
            return List.of(Finding.ratio(
                    "append event objects to SQLite, 16 writers",
                    "Axon's JdbcEventStorageEngine on PostgreSQL %s, fsync and synchronous_commit on, 16 connections, commit_delay %d"
                            .formatted(server.version(), delay),
                    result,
                    "events/s",
                    Target.atLeast(1)));
        }
    }

    private static int best(Bench bench, AxonTables theirs, List<List<DomainEventMessage<?>>> shares) throws Exception {
        double most = 0;
        int best = 0;
        theirs.perSecond(shares, 0);
        for (int delay : COMMIT_DELAYS) {
            List<Double> rates = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                rates.add(theirs.perSecond(shares, delay));
            }
            double median = Spread.of(rates).median();
            bench.tell("PostgreSQL with commit_delay %d: %s events/s", delay, Finding.number(median));
            if (median > most) {
                most = median;
                best = delay;
            }
        }
        return best;
    }

    private static double ours(Bench bench, List<List<DomainEventMessage<?>>> shares) throws Exception {
        try (LogStore log = SqliteLogStore.open(bench.empty("log").resolve("log.db"), Clock.systemUTC())) {
            EventStorageEngine engine = new LogEventStorageEngine(log, new LogMessages(new EventCodec()));
            return Writers.perSecond(shares, engine::appendEvents);
        }
    }
}
