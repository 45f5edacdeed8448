package org.runningrecord.log.copy;

import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.Head;

/**
 * A place that takes commits as they are: position, time, chain and sum included. It is not a log to record in. Of its commits it always holds a
 * beginning without a gap, however a copy ended.
 */
public interface CopyTarget extends AutoCloseable {

    /** The end of what it holds. */
    Head end();

    /**
     * Adds commits that were verified; they are durable when this returns.
     *
     * @throws org.runningrecord.log.LogDamaged if they do not continue the chain exactly; then none of them is added
     * @throws org.runningrecord.log.LogUnavailable if they could not be written; then a beginning of them may be there
     */
    void append(List<Commit> commits);

    @Override
    void close();
}
