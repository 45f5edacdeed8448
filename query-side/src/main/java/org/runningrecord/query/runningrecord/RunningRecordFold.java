package org.runningrecord.query.runningrecord;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;

/** Folds entries into their versions. */
public final class RunningRecordFold implements Projection<EntryVersion> {

    public static final String NAME = "running-record";

    private final ZoneId zone;

    public RunningRecordFold(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 1;
    }

    @Override
    public Class<EntryVersion> type() {
        return EntryVersion.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("record", "until", "occurredFrom", "entry"), List.of("record", "entry", "version"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        return event.event() instanceof EntryEvent entry ? List.of(entry.entry() + "/1") : List.of();
    }

    @Override
    public EntryVersion fold(String id, @Nullable EntryVersion before, RecordedEvent event) {
        return first(id, event, (EntryEvent) event.event());
    }

    private EntryVersion first(String id, RecordedEvent recorded, EntryEvent event) {
        Content content = event.content();
        Timeliness timeliness = event.timeliness();
        return new EntryVersion(
                id,
                recorded.record(),
                recorded.position(),
                event.entry().sequence(),
                1,
                recorded.position(),
                EntryVersion.CURRENT,
                EntryKinds.of(content),
                content.headline(),
                content.occurred().toString(),
                content.occurred().earliest(zone),
                event.recorded().at(),
                content.risk().yes(),
                timeliness.late(),
                timeliness.dueBy(),
                timeliness.rule());
    }
}
