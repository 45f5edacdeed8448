package org.runningrecord.log.copy;

import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.Verification.Progress;

/** Copies a log, or what a copy of it does not have yet, up to the end it has at that moment. */
public final class LogCopy {

    private static final int BATCH = 500;

    private LogCopy() {}

    /**
     * Copies every commit up to the mark: the head of the source when this began. The source may grow meanwhile.
     *
     * @return the mark, which is now the end of the target
     * @throws NotItsBeginning if the target holds something else than a beginning of the source
     * @throws LogDamaged at the first commit of the source that is not as it was written; the target holds those before it
     */
    public static Head copy(LogStore source, CopyTarget target, Progress progress) {
        Head mark = source.head();
        requireBeginning(target.end(), source);
        int batch = BATCH;
        while (target.end().position() < mark.position()) {
            long position = target.end().position();
            List<Commit> read;
            try {
                read = source.read(position, batch);
            } catch (LogDamaged somewhere) {
                // commit by commit, up to the damaged one
                batch = 1;
                read = source.read(position, batch);
            }
            List<Commit> upToTheMark = read.stream()
                    .filter(commit -> commit.position() < mark.position())
                    .toList();
            if (upToTheMark.isEmpty()) {
                throw new LogDamaged(position, "it is missing");
            }
            target.append(upToTheMark);
            progress.reached(target.end().position(), mark.position());
        }
        if (!target.end().equals(mark)) {
            throw new LogDamaged(mark.position(), "the head of the log is not in its chain");
        }
        return mark;
    }

    /**
     * Sees that an end stands in the chain of a log.
     *
     * @throws NotItsBeginning if it does not
     */
    public static void requireBeginning(Head end, LogStore log) {
        if (end.position() == 0) {
            return;
        }
        List<Commit> last = log.read(end.position() - 1, 1);
        if (last.isEmpty()) {
            throw NotItsBeginning.longer(end.position(), log.head().position());
        }
        if (!Head.after(last.get(0)).equals(end)) {
            throw NotItsBeginning.other(end.position());
        }
    }
}
