package org.runningrecord.log;

import java.util.concurrent.CompletableFuture;

/** A commit that waits for its own outcome in a group. */
public final class PendingAppend {

    private final NewCommit commit;
    private final CompletableFuture<Commit> outcome = new CompletableFuture<>();

    PendingAppend(NewCommit commit) {
        this.commit = commit;
    }

    public NewCommit commit() {
        return commit;
    }

    /** It is durable in the log. */
    public void succeed(Commit appended) {
        outcome.complete(appended);
    }

    /** It is known not to be in the log, or it is not known at all ({@link LogUnavailable}). */
    public void fail(RuntimeException why) {
        outcome.completeExceptionally(why);
    }

    CompletableFuture<Commit> outcome() {
        return outcome;
    }
}
