package org.runningrecord.journeys.process;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Continuity;
import org.runningrecord.log.sqlite.SqliteLogStore;

/** The log of a service that has stopped, read from its file. */
final class WholeLog {

    private static final int PAGE = 1_000;

    private WholeLog() {}

    /** How many events it holds; sums, density and the chain are checked over the whole of it. */
    static long events(Path data) {
        try (SqliteLogStore log = SqliteLogStore.open(data.resolve("running-record.db"), Clock.systemUTC())) {
            List<Commit> commits = new ArrayList<>();
            List<Commit> page = log.read(0, PAGE);
            while (!page.isEmpty()) {
                commits.addAll(page);
                page = log.read(page.get(page.size() - 1).end(), PAGE);
            }
            Continuity.checked(0, commits);
            return commits.stream().mapToLong(commit -> commit.events().size()).sum();
        }
    }
}
