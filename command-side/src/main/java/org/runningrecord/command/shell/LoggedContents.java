package org.runningrecord.command.shell;

import org.runningrecord.command.decision.Contents;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.Event;
import org.runningrecord.events.content.Content;
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
    public Content at(RecordId record, long sequence) {
        Event event = codec.read(
                log.readStream(record.stream(), sequence, sequence).get(0).event());
        if (event instanceof EntryEvent entry) {
            return entry.content();
        }
        if (event instanceof NoteAmended amended) {
            return amended.content();
        }
        throw new IllegalStateException("Sequence " + sequence + " of the record holds no version of an entry");
    }
}
