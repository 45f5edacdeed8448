package org.runningrecord.log.mongo;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.runningrecord.log.Commit;

/**
 * Reads for those who follow the log: most of their reads find nothing, at a place where a commit is known to end. Then one question is enough, and that
 * nothing stands further on is asked once a second.
 */
final class TailReads {

    private static final long LOOK_FURTHER_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final CommitQueries commits;

    /** A position where a commit ends; where several readers are at several places, that of the last one who read. */
    private volatile long boundary = -1;

    private volatile long looked = System.nanoTime() - LOOK_FURTHER_NANOS;

    TailReads(CommitQueries commits) {
        this.commits = commits;
    }

    List<Commit> from(long position, int limit) {
        List<Commit> found = position == boundary && System.nanoTime() - looked < LOOK_FURTHER_NANOS
                ? commits.following(position, limit)
                : everywhere(position, limit);
        if (!found.isEmpty()) {
            boundary = found.get(found.size() - 1).end();
        }
        return found;
    }

    private List<Commit> everywhere(long position, int limit) {
        long now = System.nanoTime();
        List<Commit> found = commits.from(position, limit);
        if (found.isEmpty()) {
            boundary = position;
            looked = now;
        }
        return found;
    }
}
