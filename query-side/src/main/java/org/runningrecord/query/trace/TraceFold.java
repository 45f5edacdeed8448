package org.runningrecord.query.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ActionEvent;
import org.runningrecord.events.DisputeEvent;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.ReviewedAction;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;

/** Notes for each entry what happened to it later. */
public final class TraceFold implements Projection<EntryTrace> {

    public static final String NAME = "traces";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public Class<EntryTrace> type() {
        return EntryTrace.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("record", "entry", "position"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return entries(event.event()).stream()
                .map(entry -> entry + "@" + event.sequence())
                .toList();
    }

    @Override
    public EntryTrace fold(String id, @Nullable EntryTrace before, RecordedEvent event) {
        EntryId entry = EntryId.parse(id.substring(0, id.indexOf('@')));
        return new EntryTrace(id, event.record(), event.position(), entry.sequence());
    }

    /** The entries that something happens to. */
    private static List<EntryId> entries(RecordEvent event) {
        if (event instanceof DisputeEvent || event instanceof StandingEvent || event instanceof ActionEvent) {
            return List.of(((OfEntry) event).entry());
        }
        if (event instanceof EntryEvent entry && entry.content() instanceof ReviewsActions back) {
            return back.reviewed().given().orElse(List.of()).stream()
                    .map(ReviewedAction::agreedIn)
                    .filter(agreed -> agreed.record().equals(event.record()))
                    .distinct()
                    .toList();
        }
        return List.of();
    }
}
