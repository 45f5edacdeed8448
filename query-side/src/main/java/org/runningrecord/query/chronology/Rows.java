package org.runningrecord.query.chronology;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.SignificanceEvent;
import org.runningrecord.events.SignificanceEvent.ChronologyLineRevised;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.query.chronology.ChronologyRow.LineBy;
import org.runningrecord.query.runningrecord.Hidden;

/** How rows follow from rows. */
final class Rows {

    /** Sorts behind every line that somebody has put in order. */
    static final int NO_ORDER = Integer.MAX_VALUE;

    private Rows() {}

    static ChronologyRow kept(ChronologyRow row, long until) {
        return Copy.of(row, Map.of("id", row.id() + "@" + row.from(), "position", until, "until", until));
    }

    static ChronologyRow amended(
            ChronologyRow row,
            long position,
            int version,
            String occurred,
            Instant occurredFrom,
            String source,
            @Nullable String line) {
        return new ChronologyRow(
                row.id(),
                row.record(),
                position,
                row.entry(),
                position,
                row.until(),
                row.kind(),
                row.significant(),
                row.byRule(),
                line,
                row.lineVersion(),
                version,
                row.byRule() ? version : row.lineOnVersion(),
                row.lineBy(),
                row.impact(),
                occurred,
                occurredFrom,
                row.orderInDay(),
                source,
                row.restricted());
    }

    static ChronologyRow judged(ChronologyRow row, long position, SignificanceEvent mark) {
        @Nullable ChronologyLine line = line(mark);
        Practitioner by = mark.recorded().by();
        return new ChronologyRow(
                row.id(),
                row.record(),
                position,
                row.entry(),
                position,
                row.until(),
                row.kind(),
                line != null,
                false,
                line == null ? row.line() : line.text(),
                mark.version(),
                row.entryVersion(),
                row.entryVersion(),
                new LineBy(by.id(), by.name(), by.role(), mark.recorded().at()),
                line == null ? row.impact() : line.impact(),
                row.occurred(),
                row.occurredFrom(),
                line == null || line.orderInDay() == null ? NO_ORDER : line.orderInDay(),
                row.source(),
                row.restricted());
    }

    /** Who may read it, and whether it still belongs to the record; where it does not, the row says nothing of it. */
    static ChronologyRow standing(ChronologyRow row, long position, @Nullable Hidden hidden) {
        Map<String, Object> others = new HashMap<>();
        others.put("position", position);
        others.put("from", position);
        others.put("restricted", hidden == Hidden.RESTRICTED);
        if (hidden != null && hidden != Hidden.RESTRICTED) {
            others.put("significant", false);
            others.put("line", null);
            others.put("lineBy", null);
            others.put("impact", null);
            others.put("source", "");
        }
        return Copy.of(row, others);
    }

    private static @Nullable ChronologyLine line(SignificanceEvent mark) {
        if (mark instanceof EntryMarkedSignificant marked) {
            return marked.line();
        }
        return mark instanceof ChronologyLineRevised revised ? revised.line() : null;
    }
}
