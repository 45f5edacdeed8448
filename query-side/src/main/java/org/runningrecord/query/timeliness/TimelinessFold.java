package org.runningrecord.query.timeliness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.MisfilingEvent;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;

/** Folds entries for which a rule says by when they are recorded. An entry that is moved was recorded once, where it stood first. */
public final class TimelinessFold implements Projection<RecordedEntry> {

    public static final String NAME = "timeliness";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public Class<RecordedEntry> type() {
        return RecordedEntry.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("record"), List.of("team", "recorded", "_id"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return event.event() instanceof EntryEvent entry
                        && !(entry instanceof MisfilingEvent)
                        && entry.timeliness().dueBy() != null
                ? List.of(entry.entry().toString())
                : List.of();
    }

    @Override
    public RecordedEntry fold(String id, @Nullable RecordedEntry before, RecordedEvent event) {
        EntryEvent entry = (EntryEvent) event.event();
        Recorded recorded = entry.recorded();
        Practitioner by = recorded.by();
        Timeliness timeliness = entry.timeliness();
        return new RecordedEntry(
                id,
                event.record(),
                event.position(),
                by.id(),
                by.name(),
                by.team(),
                recorded.at(),
                timeliness.dueBy(),
                timeliness.late());
    }
}
