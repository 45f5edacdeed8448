package org.runningrecord.query.trace;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.ActionEvent;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.DisputeEvent;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.SiblingTraceEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ReviewsActions;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;
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
        return 3;
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
        if (event instanceof DisputeEvent
                || event instanceof StandingEvent
                || event instanceof SiblingTraceEvent
                || event instanceof ActionEvent) {
            return List.of(((OfEntry) event).entry());
        }
        Content content = event instanceof EntryEvent entry
                ? entry.content()
                : event instanceof NoteAmended amended ? amended.content() : null;
        return content == null ? List.of() : named(content, event.record());
    }

    /** The entries that another one looks back at, is about, or refers to. */
    private static List<EntryId> named(Content content, RecordId record) {
        Stream<EntryId> looked = content instanceof ReviewsActions back ? reviewed(back, record).stream() : Stream.of();
        Stream<EntryId> about = content instanceof AboutEntry later ? Stream.of(later.about()) : Stream.of();
        Stream<EntryId> linked = content.circumstances().links().stream()
                .filter(link -> !link.made())
                .map(Link::entry);
        return Stream.of(looked, about, linked)
                .flatMap(entries -> entries)
                .filter(entry -> entry.record().equals(record))
                .distinct()
                .toList();
    }

    private static List<EntryId> reviewed(ReviewsActions back, RecordId record) {
        return back.reviewed().given().orElse(List.of()).stream()
                .map(ReviewedAction::agreedIn)
                .filter(agreed -> agreed.record().equals(record))
                .distinct()
                .toList();
    }
}
