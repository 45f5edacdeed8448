package org.runningrecord.query.runningrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.web.access.Caller;
import org.springframework.stereotype.Component;

/** Single entries, for other views that show what was amended. */
@Component
public class Entries {

    private static final int PAGE = 200;
    private static final int FEW = 20;

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
    public List<EntryShown> since(RecordId record, Instant from, @Nullable Long position, Caller reader) {
        return all(standpoints.now(record, position, reader), Choice.ALL.since(from));
    }

    /** All of a choice, in the order in which they happened. */
    public List<EntryShown> all(Asking asking, Choice choice) {
        List<EntryShown> all = new ArrayList<>();
        String after = null;
        do {
            EntryPage page = page(asking, choice, "oldest", PAGE, after);
            all.addAll(page.entries());
            after = page.next();
        } while (after != null);
        return all;
    }

    /** The latest of a choice of which something holds; absent where there is none. */
    public Optional<EntryShown> last(Asking asking, Choice choice, Predicate<EntryShown> which) {
        String after = null;
        do {
            EntryPage page = page(asking, choice, "newest", FEW, after);
            Optional<EntryShown> found = page.entries().stream().filter(which).findFirst();
            if (found.isPresent()) {
                return found;
            }
            after = page.next();
        } while (after != null);
        return Optional.empty();
    }

    /**
     * A page of a choice.
     *
     * @param after what the page before said under next
     * @throws org.runningrecord.web.problem.Refused naming every parameter that is wrong, or if there is no such record
     */
    public EntryPage page(Asking asking, Choice choice, String order, int size, @Nullable String after) {
        return query.page(asking, PageRequest.of(choice, order, size, after));
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
