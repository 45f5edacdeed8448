package org.runningrecord.log;

import java.util.function.Supplier;

/** Hears what comes of appends, and how long they take. It is called on the way of every command, and must return at once. */
public interface AppendListener {

    /** Nobody listens. */
    AppendListener NONE = new AppendListener() {};

    /** Appends so many commits in one go. */
    default void writing(int commits) {}

    /** A commit is durable. */
    default void appended(Commit commit, long nanos) {}

    /** A commit is not in the log by this append, or it is not known: {@link KeyAlreadyUsed}, {@link StreamConflict}, {@link LogUnavailable}. */
    default void failed(RuntimeException why, long nanos) {}

    /** Appends, and tells what came of it. */
    default Commit telling(Supplier<Commit> append) {
        long began = System.nanoTime();
        try {
            Commit commit = append.get();
            appended(commit, System.nanoTime() - began);
            return commit;
        } catch (RuntimeException e) {
            failed(e, System.nanoTime() - began);
            throw e;
        }
    }
}
