package org.runningrecord.query.runningrecord;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.access.Caller;
import org.springframework.stereotype.Component;

/** Single entries, for other views that show what was amended. */
@Component
public class Entries {

    private static final int PAGE = 200;

    private final RunningRecordQuery query;
    private final Standpoints standpoints;

    Entries(RunningRecordQuery query, Standpoints standpoints) {
        this.query = query;
        this.standpoints = standpoints;
    }

    /** @throws org.runningrecord.web.problem.Refused if there is no such entry */
    public EntryShown entry(EntryId id, @Nullable Long position, Caller reader) {
        return entry(standpoints.now(id.record(), position, reader), id);
    }

    /** @throws org.runningrecord.web.problem.Refused if there is no such entry, or was none then */
    public EntryShown entry(Asking asking, EntryId id) {
        return query.entry(asking, id);
    }

    /** Some entries by their sequences, as they read from there; one that the reader may not know of is not among them. */
    public Map<Long, EntryShown> of(Asking asking, Collection<Long> entries) {
        return query.entries(asking, entries);
    }

    /** What happened since then, as it reads now, in the order in which it happened. */
    public List<EntryShown> since(RecordId record, Instant from, ZoneId zone, @Nullable Long position, Caller reader) {
        Asking asking = standpoints.now(record, position, reader);
        List<EntryShown> newestFirst = new ArrayList<>();
        String after = null;
        do {
            RunningRecordPage page = query.page(asking, PageRequest.of("newest", PAGE, after));
            List<EntryShown> since = page.entries().stream()
                    .filter(entry ->
                            !When.parse(entry.occurred()).earliest(zone).isBefore(from))
                    .toList();
            newestFirst.addAll(since);
            after = since.size() == page.entries().size() ? page.next() : null;
        } while (after != null);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    /**
     * What a version of an entry tells.
     *
     * @param version counted from 1, the original; absent for the newest
     * @throws org.runningrecord.web.problem.Refused if there is no such entry, or it has no such version
     */
    public Content content(EntryId id, @Nullable Integer version, @Nullable Long position, Caller reader) {
        return query.content(standpoints.now(id.record(), position, reader), id, version);
    }
}
