package org.runningrecord.command.state;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/**
 * The state of one child's record, as decisions need it: never text. Immutable, so a warm copy may be shared by every command.
 *
 * @param version the sequence of its last event
 * @param entries by the sequence of the event that created them
 * @param plans planned visits, likewise
 * @param actions the ids of all actions agreed
 * @param facts imported facts by their natural key
 */
public record CaseState(
        RecordId record,
        long version,
        PMap<Long, EntryState> entries,
        PMap<Long, PlanState> plans,
        PSet<String> actions,
        PMap<String, FactState> facts) {

    static CaseState opened(RecordId record) {
        return new CaseState(
                record, 0, HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty(), HashTreePMap.empty());
    }

    /** The id of the entry that the next event would create. */
    public EntryId nextEntry() {
        return new EntryId(record, version + 1);
    }

    /** The entry with this id; absent where this record has none. */
    public @Nullable EntryState entry(EntryId id) {
        return id.record().equals(record) ? entries.get(id.sequence()) : null;
    }

    /** The planned visit with this id; absent where this record has none. */
    public @Nullable PlanState plan(EntryId id) {
        return id.record().equals(record) ? plans.get(id.sequence()) : null;
    }

    CaseState next() {
        return new CaseState(record, version + 1, entries, plans, actions, facts);
    }

    CaseState with(long sequence, EntryState entry) {
        return new CaseState(record, version, entries.plus(sequence, entry), plans, actions, facts);
    }

    CaseState with(long sequence, PlanState plan) {
        return new CaseState(record, version, entries, plans.plus(sequence, plan), actions, facts);
    }

    CaseState with(String key, FactState fact) {
        return new CaseState(record, version, entries, plans, actions, facts.plus(key, fact));
    }

    CaseState withAction(String id) {
        return new CaseState(record, version, entries, plans, actions.plus(id), facts);
    }
}
