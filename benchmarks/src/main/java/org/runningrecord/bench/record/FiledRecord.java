package org.runningrecord.bench.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.bench.madeup.CaseFile;
import org.runningrecord.bench.madeup.MadeUpLog;
import org.runningrecord.command.shell.StateBytes;
import org.runningrecord.command.shell.StateShape;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.Evolution;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.NewCommit;
import org.runningrecord.log.SnapshotStore;
import org.runningrecord.log.codec.EventCodec;

/** A made-up record in the log, with the snapshots the service would have taken meanwhile. */
final class FiledRecord {

    private static final int SNAPSHOT_EVERY = 100;
    private static final EventCodec CODEC = new EventCodec();

    private final RecordId child;
    private final List<EntryId> contacts = new ArrayList<>();
    private int amended;

    private FiledRecord(RecordId child) {
        this.child = child;
    }

    RecordId child() {
        return child;
    }

    /** An entry from the beginning of the record that was not given before. */
    EntryId oldEntry() {
        return contacts.get(amended++ % contacts.size());
    }

    /** Appends events of one child until the record has so many entries. */
    static FiledRecord write(MadeUpLog made, CaseFile file, int entries, LogStore log, SnapshotStore snapshots) {
        FiledRecord record = new FiledRecord(file.child());
        @Nullable CaseState state = null;
        while (state == null || state.entries().size() < entries) {
            LogEvent event = made.next(file);
            log.append(new NewCommit(List.of(event), "w-sample:" + event.id(), "0".repeat(64)));
            state = Evolution.evolve(state, (RecordEvent) CODEC.read(event));
            if (event.name().equals("contact-recorded")) {
                record.contacts.add(new EntryId(file.child(), event.sequence()));
            }
            if ((event.sequence() + 1) % SNAPSHOT_EVERY == 0) {
                snapshots.save(event.stream(), event.sequence(), StateShape.current(), StateBytes.write(state));
            }
        }
        return record;
    }
}
