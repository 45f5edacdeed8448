package org.runningrecord.command.shell;

import org.runningrecord.command.decision.Contents;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;

/** Reads what entries tell from the record's own stream. */
public final class LoggedContents implements Contents {

    private final LogStore log;
    private final EventCodec codec;

    public LoggedContents(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    @Override
    public RecordEvent event(RecordId record, long sequence) {
        return (RecordEvent) codec.read(
                log.readStream(record.stream(), sequence, sequence).get(0).event());
    }
}
