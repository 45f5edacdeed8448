package org.runningrecord.query.chronology;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.SignificanceEvent;
import org.runningrecord.events.StandingEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.query.projection.Projection;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.runningrecord.EntryKinds;
import org.runningrecord.query.standing.Hidden;

/** Folds entries, their amendments and what is judged significant into rows. */
public final class ChronologyFold implements Projection<ChronologyRow> {

    public static final String NAME = "chronology";

    private final ZoneId zone;

    public ChronologyFold(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int shape() {
        return 3;
    }

    @Override
    public Class<ChronologyRow> type() {
        return ChronologyRow.class;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(
                List.of("record", "until", "significant", "occurredFrom", "orderInDay", "entry"),
                List.of("record", "significant", "occurredFrom", "orderInDay", "entry"));
    }

    @Override
    public List<String> touches(RecordedEvent event) {
        if (event.event() instanceof EntryEvent entry) {
            return List.of(entry.entry().toString());
        }
        if (event.event() instanceof NoteAmended amended) {
            return List.of(amended.entry().toString());
        }
        if (event.event() instanceof SignificanceEvent mark) {
            return List.of(mark.entry().toString());
        }
        return event.event() instanceof StandingEvent standing
                ? List.of(standing.entry().toString())
                : List.of();
    }

    @Override
    public @Nullable ChronologyRow kept(ChronologyRow before, RecordedEvent event) {
        return Rows.kept(before, event.position());
    }

    @Override
    public ChronologyRow fold(String id, @Nullable ChronologyRow before, RecordedEvent event) {
        if (event.event() instanceof EntryEvent entry) {
            return entered(id, event, entry);
        }
        if (before == null) {
            throw new IllegalStateException("Something is said of an entry that is not there");
        }
        if (event.event() instanceof NoteAmended amended) {
            Content content = amended.content();
            Map<String, Object> others = new HashMap<>();
            others.put("occurred", content.occurred().toString());
            others.put("occurredFrom", content.occurred().earliest(zone));
            others.put("knownFrom", content.learned().earliest(zone));
            others.put("source", Sources.of(content, amended.recorded().by()));
            if (before.byRule()) {
                others.put("line", content.headline());
            }
            return Rows.amended(before, event.position(), amended.version(), others);
        }
        if (event.event() instanceof StandingEvent standing) {
            return Rows.standing(before, event.position(), Hidden.after(standing));
        }
        return Rows.judged(before, event.position(), (SignificanceEvent) event.event());
    }

    private ChronologyRow entered(String id, RecordedEvent event, EntryEvent entry) {
        Content content = entry.content();
        boolean byRule = entry instanceof FactImported fact && fact.significantByRule();
        return new ChronologyRow(
                id,
                event.record(),
                event.position(),
                entry.entry().sequence(),
                event.position(),
                Long.MAX_VALUE,
                EntryKinds.of(content),
                byRule,
                byRule,
                byRule ? content.headline() : null,
                0,
                1,
                1,
                null,
                null,
                content.occurred().toString(),
                content.occurred().earliest(zone),
                content.learned().earliest(zone),
                entry.first().at(),
                Rows.NO_ORDER,
                Sources.of(content, entry.recorded().by()),
                false);
    }
}
