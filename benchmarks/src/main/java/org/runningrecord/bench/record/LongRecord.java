package org.runningrecord.bench.record;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Latencies;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.madeup.CaseFile;
import org.runningrecord.bench.madeup.MadeUpLog;
import org.runningrecord.command.decision.Command;
import org.runningrecord.command.shell.StateShape;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.sqlite.SqliteLogStore;
import org.runningrecord.log.sqlite.SqliteSnapshotStore;

/**
 * Commands on a record of 10,000 entries against commands on records of 100, in turns. There are many short ones, so that they stay short. Cold means
 * that no state is in memory: it is made of the last snapshot and the events after it.
 */
public final class LongRecord implements Scenario {

    private static final int SHORT = 100;
    private static final int SHORT_RECORDS = 60;
    private static final int COMMANDS = 20;
    private static final int PAIRS = 15;

    private List<FiledRecord> shortOnes = List.of();
    private int turn;

    @Override
    public String name() {
        return "long-record";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        int entries = bench.size(10_000);
        Path folder = bench.empty("long-record");
        List<Finding> findings = new ArrayList<>();
        FiledRecord longOne;
        try (LogStore log = SqliteLogStore.open(folder.resolve("running-record.db"), Clock.systemUTC());
                SnapshotStore snapshots = SqliteSnapshotStore.open(folder.resolve("snapshots.db"))) {
            longOne = fill(bench, entries, log, snapshots);
            String stream = longOne.child().stream();
            bench.tell(
                    "filled: the long record has %,d events",
                    log.lastSequence(stream).orElse(-1) + 1);
            findings.add(Finding.number(
                    "snapshot of %,d entries".formatted(entries),
                    snapshots.latest(stream, StateShape.current()).orElseThrow().state().length / 1e3,
                    "kB",
                    Target.atMost(300)));
        }
        try (CommandSide side = new CommandSide(folder)) {
            side.submit(Commands.visit(longOne));
            shortOnes.forEach(each -> side.submit(Commands.visit(each)));
            findings.add(compared(bench, "record a visit", side, longOne, Commands::visit, false));
            findings.add(compared(bench, "amend an old entry", side, longOne, Commands::amendment, false));
            findings.add(compared(bench, "plan a visit", side, longOne, Commands::plan, false));
            findings.add(compared(bench, "record a visit", side, longOne, Commands::visit, true));
            findings.add(compared(bench, "amend an old entry", side, longOne, Commands::amendment, true));
            findings.add(compared(bench, "plan a visit", side, longOne, Commands::plan, true));
        }
        return findings;
    }

    private FiledRecord fill(Bench bench, int entries, LogStore log, SnapshotStore snapshots) throws Exception {
        List<Callable<FiledRecord>> writing = new ArrayList<>();
        for (int i = 0; i <= SHORT_RECORDS; i++) {
            Random random = new Random(bench.seed() + i);
            RecordId child = new RecordId(new UUID(random.nextLong(), random.nextLong()).toString());
            MadeUpLog made = new MadeUpLog(0, random.nextLong());
            CaseFile file = new CaseFile(child, random.nextLong());
            int wanted = i == 0 ? entries : SHORT;
            writing.add(() -> FiledRecord.write(made, file, wanted, log, snapshots));
        }
        List<FiledRecord> filed = new ArrayList<>();
        ExecutorService writers = Executors.newFixedThreadPool(writing.size());
        try {
            for (Future<FiledRecord> each : writers.invokeAll(writing)) {
                filed.add(each.get());
            }
        } finally {
            writers.shutdown();
        }
        shortOnes = filed.subList(1, filed.size());
        return filed.get(0);
    }

    private Finding compared(
            Bench bench,
            String what,
            CommandSide side,
            FiledRecord longOne,
            Function<FiledRecord, Command> command,
            boolean cold)
            throws Exception {
        Pairs.Result result = Pairs.compare(
                bench.pairs(PAIRS),
                () -> median(side, command, cold, true, longOne),
                () -> median(side, command, cold, false, longOne));
        return Finding.ratio(
                what + (cold ? ", cold, p50" : ", warm, p50"),
                "record of %d entries".formatted(SHORT),
                result,
                "ms",
                Target.atMost(cold ? 3 : 1.5));
    }

    private double median(
            CommandSide side,
            Function<FiledRecord, Command> command,
            boolean cold,
            boolean onLong,
            FiledRecord longOne) {
        Latencies latencies = new Latencies();
        for (int i = 0; i < COMMANDS; i++) {
            FiledRecord record = onLong ? longOne : shortOnes.get(turn++ % shortOnes.size());
            if (cold) {
                side.forget();
            }
            latencies.add(side.submit(command.apply(record)));
        }
        return latencies.percentile(0.5);
    }
}
