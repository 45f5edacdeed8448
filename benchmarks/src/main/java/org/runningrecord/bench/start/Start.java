package org.runningrecord.bench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.madeup.MadeUpLog;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * From {@code java -jar} to the first successful answer, against the least that Spring Boot serves; the memory the service takes when it is idle; and its
 * start on a long log.
 */
public final class Start implements Scenario {

    private static final String READINESS = "/actuator/health/readiness";
    private static final List<String> DOORS =
            List.of("/api/overdue", "/api/log/head", "/v3/api-docs", "/actuator/health");
    private static final int PAIRS = 7;
    private static final int IDLE_SECONDS = 10;
    private static final String HEAP = "1536m";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        Path jar = Path.of(System.getProperty("bench.jar"));
        Path bare = BareJar.pack(jar, bench.empty("start").resolve("bare.jar"));
        List<Finding> findings = new ArrayList<>(onAnEmptyLog(bench, jar, bare));
        findings.add(idle(bench, jar));
        findings.addAll(onALongLog(bench, jar));
        return findings;
    }

    private static List<Finding> onAnEmptyLog(Bench bench, Path jar, Path bare) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        Pairs.Result time =
                Pairs.compare(bench.pairs(PAIRS), () -> service(bench, jar, ours), () -> bare(bench, bare, theirs));
        int[] next = {0, 0};
        Pairs.Result processor = Pairs.compare(ours.size() - 1, () -> ours.get(next[0]++), () -> theirs.get(next[1]++));
        return List.of(
                Finding.ratio(
                        "start on an empty log, until ready",
                        "bare Spring Boot web application",
                        time,
                        "s",
                        Target.atMost(2.5)),
                Finding.ratio(
                        "processor time of that start", "bare Spring Boot web application", processor, "s", null));
    }

    private static double service(Bench bench, Path jar, List<Double> processor) throws Exception {
        try (Served served = new Served(
                jar,
                List.of(),
                List.of("--running-record.data=" + bench.empty("start-empty"), "--running-record.samples=false"),
                READINESS,
                bench.folder().resolve("start-service.out"))) {
            processor.add(served.processorSeconds());
            return served.secondsUntilServed();
        }
    }

    private static double bare(Bench bench, Path jar, List<Double> processor) throws Exception {
        try (Served served = new Served(
                jar, List.of(), List.of(), BareWeb.DOOR, bench.folder().resolve("start-bare.out"))) {
            processor.add(served.processorSeconds());
            return served.secondsUntilServed();
        }
    }

    /** As README starts it, with the sample children. */
    private static Finding idle(Bench bench, Path jar) throws Exception {
        try (Served served = new Served(
                jar,
                List.of(),
                List.of("--running-record.data=" + bench.empty("start-idle")),
                READINESS,
                bench.folder().resolve("start-idle.out"))) {
            for (int i = 0; i < 10; i++) {
                DOORS.forEach(served::get);
            }
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            return Finding.number(
                    "memory of the idle service after a small use",
                    served.residentMebibytes(),
                    "MiB",
                    Target.atMost(450));
        }
    }

    private static List<Finding> onALongLog(Bench bench, Path jar) throws Exception {
        int events = bench.size(200_000);
        Path folder = bench.empty("start-long");
        try (LogStore log = SqliteLogStore.open(folder.resolve("running-record.db"), Clock.systemUTC())) {
            new MadeUpLog(bench.size(2_000), bench.seed()).fill(log, events);
        }
        bench.tell("filled with %,d events", events);
        try (Served served = new Served(
                jar,
                List.of("-Xmx" + HEAP),
                List.of("--running-record.data=" + folder, "--running-record.samples=false"),
                READINESS,
                bench.folder().resolve("start-long.out"))) {
            return List.of(
                    Finding.number(
                            "start on a log of %,d events, until ready, -Xmx%s".formatted(events, HEAP),
                            served.secondsUntilServed(),
                            "s",
                            Target.atMost(60)),
                    Finding.number(
                            "heap in use after that, collected; it ran with -Xmx" + HEAP,
                            served.usedHeapMebibytes(),
                            "MiB",
                            Target.atMost(1_536)));
        }
    }
}
