package org.runningrecord.query.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.Sight;
import org.runningrecord.web.access.Ties;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which entries of a record its reader sees, as the record's own stream says now. Of one that only others may read there is nothing in any answer, and no
 * gap where it would stand.
 */
public final class EntrySights {

    /** For whoever asks for the service itself. */
    static final EntrySights ALL = new EntrySights(null, Map.of(), other -> Set.of());

    private final @Nullable RecordId record;
    private final Map<Long, Sight> restricted;
    private final Set<Long> hidden;
    private final Function<RecordId, Set<Long>> others;
    private final Map<RecordId, Set<Long>> hiddenElsewhere = new HashMap<>();

    private EntrySights(@Nullable RecordId record, Map<Long, Sight> restricted, Function<RecordId, Set<Long>> others) {
        this.record = record;
        this.others = others;
        this.restricted = restricted;
        this.hidden = restricted.entrySet().stream()
                .filter(one -> one.getValue() == Sight.NOTHING)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param others the sequences of what is hidden from the reader on another record */
    static EntrySights of(RecordId record, Ties ties, Caller reader, Function<RecordId, Set<Long>> others) {
        return new EntrySights(record, ties.sights(reader), others);
    }

    /** How much the reader sees of an entry, also while views have yet to hear of its restriction; absent where it is not restricted. */
    public @Nullable Sight restricted(long entry) {
        return restricted.get(entry);
    }

    /** Whether the reader may not know that there is this entry, on this record or on one whose entries are named here, as after a merge. */
    public boolean hides(EntryId entry) {
        Set<Long> unknown =
                entry.record().equals(record) ? hidden : hiddenElsewhere.computeIfAbsent(entry.record(), others);
        return unknown.contains(entry.sequence());
    }

    /** The same of an entry as views write it. */
    public boolean hides(String entry) {
        return hides(EntryId.parse(entry));
    }

    /** The sequences of the entries that the reader may not know of. */
    public Set<Long> unseen() {
        return hidden;
    }

    /** Leaves them out of a query whose documents have the sequence of an entry in the field {@code entry}. */
    public Criteria visible(Criteria criteria) {
        return hidden.isEmpty() ? criteria : criteria.and("entry").nin(hidden);
    }

    /** Likewise, where the query asks for something else of that field. */
    public Criteria visibleToo(Criteria entry) {
        return hidden.isEmpty() ? entry : entry.nin(hidden);
    }
}
