package org.runningrecord.log.backup;

import java.io.PrintStream;
import org.runningrecord.log.Head;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.Verification;
import org.runningrecord.log.copy.CopyTarget;
import org.runningrecord.log.copy.LogCopy;
import org.runningrecord.log.progress.ProgressLine;

/**
 * Copies and verifies, telling how far it is.
 *
 * @param out hears of it every two seconds
 */
record ToldCopy(PrintStream out) {

    /** See {@link LogCopy#copy}. */
    Head copy(String job, LogStore log, CopyTarget target) {
        ProgressLine line = new ProgressLine(job, "events", out::println)
                .continuing(target.end().position());
        return LogCopy.copy(log, target, line::reached);
    }

    /** @throws LogDamaged if the log is not as it was written, or this head is not in it */
    void verify(LogStore log, Head head, String job) {
        Verification.Result result = new Verification(log)
                .expecting(head)
                .reporting(new ProgressLine(job, "events", out::println)::reached)
                .run();
        result.damage().ifPresent(damage -> {
            throw new LogDamaged(damage.position(), damage.what());
        });
    }
}
