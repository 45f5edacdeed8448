package org.runningrecord.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A commit of which everything is known but its place. All of it that can be digested beforehand is, by whoever hands it in: the one who writes the log
 * does for all what nobody else can do, and no more.
 */
final class Unchained {

    private final NewCommit commit;
    private final List<String> keys;
    private final byte[] body;

    Unchained(NewCommit commit) {
        this.commit = commit;
        this.keys = commit.streamKeys();
        this.body = CanonicalForm.body(keys, commit.key(), commit.request(), commit.events());
    }

    NewCommit commit() {
        return commit;
    }

    Commit chained(Head head, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        List<LogEvent> events = commit.events();
        String sum = CanonicalForm.sum(head.position(), events.size(), Commit.FORMAT, at, body, head.sum());
        return new Commit(
                head.position(), Commit.FORMAT, at, keys, commit.key(), commit.request(), events, head.sum(), sum);
    }
}
