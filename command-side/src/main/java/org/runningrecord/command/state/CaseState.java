package org.runningrecord.command.state;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/**
 * The state of one child's record, as decisions need it. Immutable: a warm copy may be shared by every command.
 *
 * @param version the sequence of its last event
 * @param entries by the sequence of the event that created them
 */
public record CaseState(RecordId record, long version, PMap<Long, EntryState> entries) {

    /** The state after this event; {@code before} is absent for the first event of a record. */
    public static CaseState evolve(@Nullable CaseState before, RecordEvent event) {
        if (event instanceof RecordOpened opened) {
            return new CaseState(opened.record(), 0, HashTreePMap.empty());
        }
        if (before == null) {
            throw new IllegalStateException("A record begins with its opening");
        }
        if (event instanceof VisitRecorded visit) {
            return before.with(visit, EntryKind.VISIT);
        }
        throw new IllegalStateException(event.getClass().getSimpleName() + " is not folded into the state");
    }

    private CaseState with(EntryEvent event, EntryKind kind) {
        EntryState entry = new EntryState(kind, event.recorded().by().id());
        return new CaseState(record, version + 1, entries.plus(event.entry().sequence(), entry));
    }

    /** The id of the entry that the next event would create. */
    public EntryId nextEntry() {
        return new EntryId(record, version + 1);
    }

    public @Nullable EntryState entry(EntryId id) {
        return id.record().equals(record) ? entries.get(id.sequence()) : null;
    }
}
