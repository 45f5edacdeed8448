package org.runningrecord.log.axon;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.log.ForwardingLog;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;

/** A log that notes from which sequences its streams are read. */
final class CountingLog extends ForwardingLog {

    private final List<Long> asked = new ArrayList<>();

    CountingLog(LogStore log) {
        super(log);
    }

    List<Long> asked() {
        return asked;
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence) {
        asked.add(fromSequence);
        return super.readStream(stream, fromSequence);
    }
}
