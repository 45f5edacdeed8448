package org.runningrecord.log.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import java.util.concurrent.TimeUnit;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;

/**
 * Waits until what the primary shows can no longer be taken back by a failover. Without it an answer could be given from a commit that vanishes, or a
 * commit be chained to one that vanishes, which would leave a gap in the log for ever.
 */
record Settling(CommitQueries newest, CommitQueries settled, boolean replicated) {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** @throws MongoException if it takes too long */
    void await(Commit commit) {
        await(Head.after(commit));
    }

    /** The end of the log, once it is settled. */
    Head tail() {
        Head tail = newest.head();
        await(tail);
        return tail;
    }

    private void await(Head end) {
        long started = System.nanoTime();
        while (replicated && !settled.holds(end)) {
            if (System.nanoTime() - started > LONGEST_NANOS) {
                throw new MongoTimeoutException("A commit at the end of the log is not settled");
            }
            Pause.of(2);
        }
    }
}
