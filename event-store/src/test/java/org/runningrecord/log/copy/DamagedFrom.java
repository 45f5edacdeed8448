package org.runningrecord.log.copy;

import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.ForwardingLog;
import org.runningrecord.log.LogDamaged;
import org.runningrecord.log.LogStore;

/** A log of which the commit at one position is damaged: whoever reads a batch with it in is told so, and gets nothing. */
final class DamagedFrom extends ForwardingLog {

    private final long damaged;

    DamagedFrom(LogStore log, long damaged) {
        super(log);
        this.damaged = damaged;
    }

    @Override
    public List<Commit> read(long position, int limit) {
        List<Commit> read = super.read(position, limit);
        if (read.stream().anyMatch(commit -> commit.position() == damaged)) {
            throw new LogDamaged(damaged, "its content does not match its sum");
        }
        return read;
    }
}
