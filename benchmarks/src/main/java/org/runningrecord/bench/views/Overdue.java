package org.runningrecord.bench.views;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.madeup.CaseFile;
import org.runningrecord.bench.process.Application;
import org.runningrecord.bench.process.Served;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.When;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * Whether asking what is overdue takes longer where there are many more children. Nothing sweeps through them beforehand: the view is asked as it is. Every
 * second child's visit is overdue. Measured from outside, over HTTP on the packaged service.
 */
public final class Overdue implements Scenario {

    private static final int MANY = 100_000;
    private static final int FEW = 1_000;
    private static final int REQUESTS = 300;
    private static final int WRITERS = 64;
    private static final int CHILDREN_OF_A_TEAM = 200;
    private static final int CHILDREN_OF_A_WORKER = 20;
    private static final int HEAP_MIB = 1_536;
    private static final Target AS_FAST = Target.atMost(1.3);
    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "", "",
            "&team=Team+2", " for a team",
            "&worker=w-7", " for a worker",
            "&asAt=2025-06-02T09:00:00Z", " as at a moment long past"));
    private static final Instant PAST = Instant.parse("2025-01-06T10:00:00Z");
    private static final Instant FUTURE = Instant.parse("2099-01-05T10:00:00Z");
    private static final PolicyVersion POLICY = new PolicyVersion("england-default", 1, "0".repeat(64));

    @Override
    public String name() {
        return "overdue";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        int many = Math.max(5 * FEW, bench.size(MANY));
        List<Finding> findings = new ArrayList<>();
        try (Served large = Served.ready(Application.standalone(filled(bench, many), HEAP_MIB));
                Served small = Served.ready(Application.standalone(filled(bench, FEW), HEAP_MIB))) {
            for (String question : QUESTIONS.keySet()) {
                PageTurner more = new PageTurner(large, "/api/overdue?size=50" + question);
                PageTurner fewer = new PageTurner(small, "/api/overdue?size=50" + question);
                int requests = bench.size(REQUESTS);
                findings.add(Finding.ratio(
                        "a page of 50 of what is overdue%s among %,d children, p99 over HTTP"
                                .formatted(QUESTIONS.get(question), many),
                        "among %,d children".formatted(FEW),
                        Pairs.compare(bench.pairs(7), () -> more.p99(requests), () -> fewer.p99(requests)),
                        "ms",
                        AS_FAST));
            }
        }
        return findings;
    }

    private static Path filled(Bench bench, int children) throws Exception {
        Path folder = bench.empty("overdue-" + children);
        bench.tell("Writing a log of %,d children", children);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (LogStore log = SqliteLogStore.open(folder.resolve(Application.LOG), Clock.systemUTC())) {
            Filing filing = new Filing(log, bench.seed());
            List<Callable<Object>> work = new ArrayList<>();
            for (int number = 0; number < children; number++) {
                NewCommit commit = opened(filing, number);
                work.add(() -> log.append(commit));
            }
            for (Future<Object> each : writers.invokeAll(work)) {
                each.get();
            }
        } finally {
            writers.shutdown();
        }
        return folder;
    }

    /** A child whose record is opened and for whom one visit is planned. */
    private static NewCommit opened(Filing filing, int number) {
        CaseFile file = new CaseFile(filing.child(), number);
        RecordEvent opened = file.next();
        Instant start = (number % 2 == 0 ? PAST : FUTURE).plus(Duration.ofMinutes(number));
        Instant due = start.plus(Duration.ofDays(2));
        PlannedVisit visit = new PlannedVisit(
                "Visit at home",
                Visit.VisitType.CP,
                Visit.Mode.IN_PERSON,
                When.at(start.atOffset(ZoneOffset.UTC)),
                When.at(start.plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC)),
                new Visit.Place(Visit.Setting.HOME, null),
                new Practitioner(
                        "w-" + number / CHILDREN_OF_A_WORKER,
                        "Sample Worker",
                        "social-worker",
                        "Team " + number / CHILDREN_OF_A_TEAM),
                null);
        return filing.commit(
                0,
                List.of(
                        opened,
                        new VisitPlanned(
                                new EntryId(file.child(), 1),
                                opened.recorded(),
                                visit,
                                new Expectation(start, due, "home-visit-48-hours", POLICY))));
    }
}
