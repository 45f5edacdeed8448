package org.runningrecord.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a log from its beginning to its head and finds the first commit that is not as it was written: an altered one by its sum, a missing, added or
 * moved one by its position, its place in the chain or its sequences. Then it asks the store to check its indexes. It may run while the service writes; it then ends at the head it found when it
 * began.
 *
 * <p>Nobody can tell from the inside whether commits were cut off at the end, or whether all of it was replaced. For that, compare with a head that
 * was lodged elsewhere, see {@link #expecting}.
 */
public final class Verification {

    private static final int BATCH = 500;

    private final LogStore log;
    private final @Nullable Head lodged;
    private final Progress progress;

    /** Is told how far a verification is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * @param position up to which the log is as it was written
         * @param head where the verification will end
         */
        void reached(long position, long head);
    }

    /**
     * What was found.
     *
     * @param head the end of what is as it was written; the end of the log if there is no damage
     * @param damage the first that is not
     */
    public record Result(Head head, Optional<Damage> damage) {}

    /**
     * A commit that is not as it was written.
     *
     * @param position the first position of the commit, or the first position that is missing
     * @param what is wrong with it, for a person to read
     */
    public record Damage(long position, String what) {}

    public Verification(LogStore log) {
        this(log, null, (position, head) -> {});
    }

    private Verification(LogStore log, @Nullable Head lodged, Progress progress) {
        this.log = log;
        this.lodged = lodged;
        this.progress = progress;
    }

    /** The same, but a head that was noted down earlier must be found in the chain. */
    public Verification expecting(Head noted) {
        return new Verification(log, noted, progress);
    }

    /** The same, telling how far it is after every few hundred commits. */
    public Verification reporting(Progress to) {
        return new Verification(log, lodged, to);
    }

    /** @throws LogUnavailable if the store does not answer */
    public Result run() {
        Walk walk = new Walk();
        try {
            walk.toTheHead();
            return new Result(walk.end, Optional.empty());
        } catch (LogDamaged e) {
            return new Result(walk.end, Optional.of(new Damage(e.position(), e.what())));
        }
    }

    private final class Walk {

        private final Map<String, Long> sequences = new HashMap<>();
        private Head end = Head.after(null);
        private int batch = BATCH;

        void toTheHead() {
            @Nullable LogDamaged atTheHead = null;
            long head = Long.MAX_VALUE;
            try {
                head = log.head().position();
            } catch (LogDamaged e) {
                atTheHead = e;
            }
            while (end.position() < head && step()) {
                progress.reached(end.position(), head == Long.MAX_VALUE ? end.position() : head);
            }
            if (atTheHead != null) {
                throw atTheHead;
            }
            if (end.position() < head) {
                throw new LogDamaged(end.position(), "it is missing");
            }
            log.checkIndexes();
            if (lodged != null && lodged.position() > end.position()) {
                throw new LogDamaged(end.position(), "the log ends here, before the head that was lodged");
            }
        }

        /** A batch that is damaged somewhere is read again commit by commit: an earlier one may be damaged in a way only the chain shows. */
        private boolean step() {
            List<Commit> read;
            try {
                read = log.read(end.position(), batch);
            } catch (LogDamaged e) {
                batch = 1;
                read = log.read(end.position(), batch);
            }
            read.forEach(this::check);
            return !read.isEmpty();
        }

        private void check(Commit commit) {
            Head after = Continuity.follows(end, commit.verified());
            for (LogEvent event : commit.events()) {
                Long before = sequences.put(event.stream(), event.sequence());
                if (event.sequence() != (before == null ? 0 : before + 1)) {
                    throw new LogDamaged(commit.position(), "a sequence of a stream is missing, or there twice");
                }
            }
            if (lodged != null && end.position() < lodged.position() && lodged.position() <= after.position()) {
                requireLodged(after, commit.position());
            }
            end = after;
        }

        private void requireLodged(Head after, long position) {
            if (!after.equals(lodged)) {
                throw new LogDamaged(position, "the head that was lodged is not in the chain");
            }
        }
    }
}
