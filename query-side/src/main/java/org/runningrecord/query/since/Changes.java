package org.runningrecord.query.since;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ActionEvent;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.DisputeEvent;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.MisfilingEvent;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SiblingTraceEvent;
import org.runningrecord.events.SignificanceEvent;
import org.runningrecord.events.SignificanceEvent.ChronologyLineRevised;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.standing.Hidden;
import org.runningrecord.web.access.Sight;

/** Tells the events of a record as changes of its entries. What only the service keeps, such as what is expected, is none. */
final class Changes {

    private Changes() {}

    /** Entries that these events take off the record. */
    static Set<EntryId> gone(List<RecordedEvent> events) {
        Set<EntryId> gone = new HashSet<>();
        for (RecordedEvent one : events) {
            if (one.event() instanceof StandingEvent standing && Hidden.gone(standing)) {
                gone.add(standing.entry());
            }
        }
        return gone;
    }

    /**
     * Absent where it is none, or where the reader may not know of the entry.
     *
     * @param gone entries that no longer belong to the record
     */
    static @Nullable Change of(RecordedEvent one, Set<EntryId> gone, EntrySights sights) {
        String sort = sort(one.event());
        if (sort == null || !(one.event() instanceof OfEntry of) || sights.hides(of.entry())) {
            return null;
        }
        RecordEvent event = one.event();
        boolean told =
                !gone.contains(of.entry()) && sights.restricted(of.entry().sequence()) != Sight.TRACE
                        || event instanceof StandingEvent;
        return new Change(
                of.entry(),
                sort,
                EventCatalogue.nameOf(event.getClass()).name(),
                event.recorded().at(),
                event.recorded().by(),
                one.position(),
                told ? says(event) : null);
    }

    private static @Nullable String sort(RecordEvent event) {
        if (event instanceof EntryEvent) {
            return event instanceof MisfilingEvent ? "moved" : "added";
        }
        if (event instanceof NoteAmended) {
            return "amended";
        }
        if (event instanceof SignificanceEvent) {
            return "marked";
        }
        if (event instanceof StandingEvent standing) {
            return Hidden.gone(standing) ? "moved" : "restricted";
        }
        if (event instanceof DisputeEvent) {
            return "disputed";
        }
        return event instanceof ActionEvent ? "done" : event instanceof SiblingTraceEvent ? "linked" : null;
    }

    private static @Nullable String says(RecordEvent event) {
        if (event instanceof EntryEvent entry) {
            return entry.content().headline();
        }
        if (event instanceof NoteAmended amended) {
            return amended.reason();
        }
        if (event instanceof EntryMarkedSignificant marked) {
            return marked.line().text();
        }
        if (event instanceof ChronologyLineRevised revised) {
            return revised.line().text();
        }
        if (event instanceof SignificanceWithdrawn withdrawn) {
            return withdrawn.reason();
        }
        return null;
    }
}
