package org.runningrecord.command.state;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/**
 * The state of one child's record, as decisions need it: never text. Immutable, so a warm copy may be shared by every command.
 *
 * @param version the sequence of its last event
 * @param entries by the sequence of the event that created them
 * @param plans planned visits, likewise
 * @param facts imported facts by their natural key
 */
public record CaseState(
        RecordId record,
        long version,
        BySequence<EntryState> entries,
        BySequence<PlanState> plans,
        PMap<String, FactState> facts) {

    static CaseState opened(RecordId record) {
        return new CaseState(record, 0, BySequence.empty(), BySequence.empty(), HashTreePMap.empty());
    }

    /** The id of the entry that the next event would create. */
    public EntryId nextEntry() {
        return new EntryId(record, version + 1);
    }

    /** The entry with this id; absent where this record has none. */
    public @Nullable EntryState entry(EntryId id) {
        return id.record().equals(record) ? entries.at(id.sequence()) : null;
    }

    /** The planned visit with this id; absent where this record has none. */
    public @Nullable PlanState plan(EntryId id) {
        return id.record().equals(record) ? plans.at(id.sequence()) : null;
    }

    /** Whether an action with this id was agreed on this record. */
    public boolean holdsAction(String id) {
        return ActionNumbers.holder(id, record)
                .map(this::entry)
                .filter(entry -> ActionNumbers.number(id) <= entry.actions())
                .isPresent();
    }

    CaseState next() {
        return new CaseState(record, version + 1, entries, plans, facts);
    }

    CaseState with(long sequence, EntryState entry) {
        return new CaseState(record, version, entries.with(sequence, entry), plans, facts);
    }

    CaseState with(long sequence, PlanState plan) {
        return new CaseState(record, version, entries, plans.with(sequence, plan), facts);
    }

    CaseState with(String key, FactState fact) {
        return new CaseState(record, version, entries, plans, facts.plus(key, fact));
    }
}
