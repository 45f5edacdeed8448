package org.runningrecord.bench.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
 * From {@code java -jar} to the first successful answer, against the least that Spring Boot serves; the memory the service takes when it is idle; and its
 * start on a long log.
 */
public final class Start implements Scenario {

    private static final List<String> DOORS =
            List.of("/api/overdue", "/api/log/head", "/v3/api-docs", "/actuator/health");
    private static final int PAIRS = 7;
    private static final int IDLE_SECONDS = 10;
    private static final int HEAP_MIB = 1_536;

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
        findings.addAll(onALongLog(bench));
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
        return started(
                new Application(
                        jar,
                        List.of(),
                        List.of(
                                "--running-record.data=" + bench.empty("start-empty"),
                                "--running-record.samples=false"),
                        Map.of(),
                        bench.folder().resolve("start-service.out")),
                Served.READINESS,
                processor);
    }

    private static double bare(Bench bench, Path jar, List<Double> processor) throws Exception {
        return started(
                new Application(
                        jar, List.of(), List.of(), Map.of(), bench.folder().resolve("start-bare.out")),
                BareWeb.DOOR,
                processor);
    }

    private static double started(Application application, String door, List<Double> processor) throws Exception {
        try (Served served = Served.start(application)) {
            double seconds = served.secondsUntil(door);
            processor.add(new Weight(served.handle()).processorSeconds());
            return seconds;
        }
    }

    /** As README starts it, with the sample children. */
    private static Finding idle(Bench bench, Path jar) throws Exception {
        Application asReadmeSays = new Application(
                jar,
                List.of(),
                List.of("--running-record.data=" + bench.empty("start-idle")),
                Map.of(),
                bench.folder().resolve("start-idle.out"),
                Application.signedIn(bench.folder().resolve("start-idle")));
        try (Served served = Served.start(asReadmeSays)) {
            served.secondsUntil(Served.READINESS);
            for (int i = 0; i < 10; i++) {
                for (String door : DOORS) {
                    served.read(door);
                }
            }
            TimeUnit.SECONDS.sleep(IDLE_SECONDS);
            return Finding.number(
                    "memory of the idle service after a small use",
                    new Weight(served.handle()).residentMebibytes(),
                    "MiB",
                    Target.atMost(450));
        }
    }

    private static List<Finding> onALongLog(Bench bench) throws Exception {
        int events = bench.size(200_000);
        Path folder = bench.empty("start-long");
        try (LogStore log = SqliteLogStore.open(folder.resolve(Application.LOG), Clock.systemUTC())) {
            new MadeUpLog(bench.size(2_000), bench.seed()).fill(log, events);
        }
        bench.tell("filled with %,d events", events);
        try (Served served = Served.start(Application.standalone(folder, HEAP_MIB))) {
            return List.of(
                    Finding.number(
                            "start on a log of %,d events, until ready, -Xmx%dm".formatted(events, HEAP_MIB),
                            served.secondsUntil(Served.READINESS),
                            "s",
                            Target.atMost(60)),
                    Finding.number(
                            "heap in use after that, collected; it ran with -Xmx%dm".formatted(HEAP_MIB),
                            new Weight(served.handle()).usedHeapMebibytes(),
                            "MiB",
                            Target.atMost(HEAP_MIB)));
        }
    }
}
