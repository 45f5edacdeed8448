package org.runningrecord.bench.mongo;

import java.util.List;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.Target;

/**
 * How many events a reader that follows the log never sees, when some writers are slow: they take the time of their event, and two to ten seconds pass
 * until it is in the log. Time is simulated: a hundred events a second.
 */
public final class LateVisible implements Scenario {

    private static final int EVENTS = 100_000;

    @Override
    public String name() {
        return "late-visible";
    }

    @Override
    public List<Finding> run(Bench bench) throws Exception {
        int count = bench.size(EVENTS);
        try (Server server = Server.start()) {
            LateWriters.Outcome ours = new LateWriters(server, Engine::ours, bench.seed()).run(count);
            bench.tell("ours: %s", ours);
            LateWriters.Outcome theirs = new LateWriters(server, Engine::theirs, bench.seed()).run(count);
            bench.tell("theirs: %s", theirs);
            return List.of(new Finding(
                    "Events a following reader never sees, some writers being 2 to 10 s slow, on " + server.words(),
                    "axon-mongo's MongoEventStorageEngine",
                    ours.words(),
                    theirs.words(),
                    ours.skipped(),
                    ours.skipped() + " against " + theirs.skipped(),
                    Target.atMost(0)));
        }
    }
}
