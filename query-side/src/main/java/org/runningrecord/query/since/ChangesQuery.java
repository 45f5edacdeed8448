package org.runningrecord.query.since;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.standpoint.Asking;
import org.springframework.stereotype.Component;

/** Reads what has changed since a moment from the record's own stream, which no view can be behind. */
@Component
class ChangesQuery {

    private static final int STRIDE = 1_000;

    private final LoggedEvents logged;

    ChangesQuery(LoggedEvents logged) {
        this.logged = logged;
    }

    /** @param next the sequence from which the next page is read; absent on the last one */
    record Found(List<Change> changes, @Nullable Long next) {}

    /** @param from the sequence to begin with; absent for the first page */
    Found since(Asking asking, @Nullable Long from, int size) {
        List<RecordedEvent> all =
                all(asking, logged.sequenceAfter(asking.record(), asking.from().position()));
        Set<EntryId> gone = Changes.gone(all);
        List<Change> page = new ArrayList<>();
        for (RecordedEvent event : all) {
            if (from != null && event.sequence() < from) {
                continue;
            }
            Change change = Changes.of(event, gone, asking.sights());
            if (change == null) {
                continue;
            }
            if (page.size() == size) {
                return new Found(page, event.sequence());
            }
            page.add(change);
        }
        return new Found(page, null);
    }

    private List<RecordedEvent> all(Asking asking, long from) {
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> read;
        long next = from;
        do {
            read = logged.since(asking.record(), next, STRIDE);
            all.addAll(read);
            next += STRIDE;
        } while (read.size() == STRIDE);
        return all;
    }
}
