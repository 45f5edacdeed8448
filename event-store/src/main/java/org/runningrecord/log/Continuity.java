package org.runningrecord.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What every reader checks, whatever store the commits come from: sums, density and the chain. */
public final class Continuity {

    private Continuity() {}

    /**
     * Checks commits that were read in order.
     *
     * @param position the position that was asked for, which the first of them must hold
     * @throws LogDamaged at the first commit that is altered, missing or out of its place
     */
    public static List<Commit> checked(long position, List<Commit> commits) {
        Commit before = null;
        for (Commit commit : commits) {
            check(before, position, commit);
            before = commit;
        }
        return commits;
    }

    private static void check(@Nullable Commit before, long position, Commit commit) {
        commit.verified();
        if (before != null) {
            follows(Head.after(before), commit);
        } else if (position < commit.position() || position >= commit.end()) {
            throw new LogDamaged(position, "it is missing");
        } else if (commit.position() == 0) {
            follows(Head.after(null), commit);
        }
    }

    /**
     * Checks that a commit stands where the log ended before it, and is chained to that end.
     *
     * @return the end of the log with this commit
     * @throws LogDamaged if it does not
     */
    static Head follows(Head before, Commit commit) {
        if (commit.position() > before.position()) {
            throw new LogDamaged(before.position(), "it is missing");
        }
        if (commit.position() < before.position()) {
            throw new LogDamaged(commit.position(), "it overlaps the commit before it");
        }
        if (!commit.prev().equals(before.sum())) {
            throw new LogDamaged(commit.position(), "it is not chained to the commit before it");
        }
        return Head.after(commit);
    }

    /** As the other, to the end of the stream. */
    public static List<StoredEvent> ofStream(String stream, long fromSequence, List<Commit> commits) {
        return ofStream(stream, fromSequence, Long.MAX_VALUE, commits);
    }

    /**
     * Checks that commits continue a log that ends here, one after another.
     *
     * @return the end of the log with them
     * @throws LogDamaged at the first that is altered or does not
     */
    public static Head continued(Head end, List<Commit> commits) {
        Head after = end;
        for (Commit commit : commits) {
            after = follows(after, commit.verified());
        }
        return after;
    }

    /**
     * The events of one stream out of the commits that hold them, from a sequence to another, both included.
     *
     * @throws LogDamaged if a commit was altered or a sequence is missing
     */
    public static List<StoredEvent> ofStream(String stream, long fromSequence, long toSequence, List<Commit> commits) {
        List<StoredEvent> events = new ArrayList<>();
        long expected = fromSequence;
        for (Commit commit : commits) {
            commit.verified();
            for (StoredEvent stored : commit.stored()) {
                LogEvent event = stored.event();
                if (event.stream().equals(stream)
                        && event.sequence() >= fromSequence
                        && event.sequence() <= toSequence) {
                    if (event.sequence() != expected) {
                        throw new LogDamaged(
                                stored.position(), "sequence " + expected + " of its stream is missing before it");
                    }
                    expected++;
                    events.add(stored);
                }
            }
        }
        return events;
    }

    /**
     * The last events of the streams whose names begin so, out of the commits that hold them, the newest first.
     *
     * @param commits in whatever order
     * @throws LogDamaged if a commit was altered
     */
    public static List<StoredEvent> last(String prefix, long before, int limit, List<Commit> commits) {
        return commits.stream()
                .flatMap(commit -> commit.verified().stored().stream())
                .filter(stored ->
                        stored.position() < before && stored.event().stream().startsWith(prefix))
                .sorted(Comparator.comparingLong(StoredEvent::position).reversed())
                .limit(limit)
                .toList();
    }

    /**
     * The last sequence of a stream, out of the commit that holds it.
     *
     * @throws LogDamaged if the commit was altered
     */
    public static OptionalLong last(String stream, Optional<Commit> holding) {
        return holding.map(Commit::verified).map(Commit::events).stream()
                .flatMap(List::stream)
                .filter(event -> event.stream().equals(stream))
                .mapToLong(LogEvent::sequence)
                .max();
    }
}
