package org.runningrecord.query.chronology;

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
import org.runningrecord.query.standing.Hidden;

/** How rows follow from rows. */
final class Rows {

    /** Sorts behind every line that somebody has put in order. */
    static final int NO_ORDER = Integer.MAX_VALUE;

    private Rows() {}

    static ChronologyRow kept(ChronologyRow row, long until) {
        return Copy.of(row, Map.of("id", row.id() + "@" + row.from(), "position", until, "until", until));
    }

    /** @param told what the new version tells */
    static ChronologyRow amended(ChronologyRow row, long position, int version, Map<String, Object> told) {
        Map<String, Object> others = so(position, told);
        others.put("entryVersion", version);
        if (row.byRule()) {
            others.put("lineOnVersion", version);
        }
        return Copy.of(row, others);
    }

    static ChronologyRow judged(ChronologyRow row, long position, SignificanceEvent mark) {
        @Nullable ChronologyLine line = line(mark);
        Practitioner by = mark.recorded().by();
        Map<String, Object> others = so(position, Map.of());
        others.put("significant", line != null);
        others.put("byRule", false);
        others.put("lineVersion", mark.version());
        others.put("lineOnVersion", row.entryVersion());
        others.put(
                "lineBy",
                new LineBy(by.id(), by.name(), by.role(), mark.recorded().at()));
        others.put("orderInDay", line == null || line.orderInDay() == null ? NO_ORDER : line.orderInDay());
        if (line != null) {
            others.put("line", line.text());
            others.put("impact", line.impact());
        }
        return Copy.of(row, others);
    }

    private static Map<String, Object> so(long position, Map<String, Object> told) {
        Map<String, Object> others = new HashMap<>(told);
        others.put("position", position);
        others.put("from", position);
        return others;
    }

    /** Who may read it, and whether it still belongs to the record; where it does not, the row says nothing of it. */
    static ChronologyRow standing(ChronologyRow row, long position, @Nullable Hidden hidden) {
        Map<String, Object> others = so(position, Map.of());
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
