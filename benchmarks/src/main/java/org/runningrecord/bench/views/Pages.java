package org.runningrecord.bench.views;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Pairs;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;
import org.runningrecord.bench.madeup.MadeUpLog;
import org.runningrecord.bench.process.Application;
import org.runningrecord.bench.process.Served;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.sqlite.SqliteLogStore;

/**
 * Whether a page of a long record takes longer than a page of a short one. Measured from outside, over HTTP on the packaged service, page after page: what a
 * reader waits for.
 */
public final class Pages implements Scenario {

    private static final int LONG = 10_000;
    private static final int SHORT = 100;
    private static final int OTHER_CHILDREN = 1_000;
    private static final int OTHER_EVENTS = 20_000;
    private static final int REQUESTS = 500;
    private static final int HEAP_MIB = 1_536;
    private static final Target AS_FAST = Target.atMost(1.3);

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        Path folder = bench.empty("pages");
        int entries = Math.max(5 * SHORT, bench.size(LONG));
        RecordId large;
        RecordId small;
        try (LogStore log = SqliteLogStore.open(folder.resolve(Application.LOG), Clock.systemUTC())) {
            Filing filing = new Filing(log, bench.seed());
            large = filing.significant(entries);
            small = filing.significant(SHORT);
            new MadeUpLog(OTHER_CHILDREN, bench.seed() + 1).fill(log, bench.size(OTHER_EVENTS));
        }
        List<Finding> findings = new ArrayList<>();
        try (Served service = Served.ready(Application.standalone(folder, HEAP_MIB))) {
            for (String view : List.of("chronology", "running-record")) {
                PageTurner longer = new PageTurner(service, page(large, view));
                PageTurner shorter = new PageTurner(service, page(small, view));
                int requests = bench.size(REQUESTS);
                findings.add(Finding.ratio(
                        "a page of 50 of the %s, of %,d entries, p99 over HTTP".formatted(view, entries),
                        "of %,d entries".formatted(SHORT),
                        Pairs.compare(bench.pairs(7), () -> longer.p99(requests), () -> shorter.p99(requests)),
                        "ms",
                        AS_FAST));
            }
        }
        return findings;
    }

    private static String page(RecordId child, String view) {
        return "/api/records/" + child.value() + "/" + view + "?size=50";
    }
}
