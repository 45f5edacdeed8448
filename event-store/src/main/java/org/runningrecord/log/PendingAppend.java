package org.runningrecord.log;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A commit that waits for its own outcome in a group. */
public final class PendingAppend {

    private final Unchained unchained;
    private final CompletableFuture<Commit> outcome = new CompletableFuture<>();

    PendingAppend(NewCommit commit) {
        this.unchained = new Unchained(commit);
    }

    public NewCommit commit() {
        return unchained.commit();
    }

    /** The commit with its place at the end of the log, as {@link Commit#chained} but with less left to do. */
    public Commit chained(Head head, Instant at) {
        return unchained.chained(head, at);
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
