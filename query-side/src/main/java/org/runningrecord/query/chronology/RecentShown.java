package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of what was significant lately, in the child's own time: is change achieved within the child's time scales (audit tips, Family Support and Protection)?
 *
 * @param standpoint from which moment the record is looked at
 * @param from the first day
 * @param age of the child at the moment it is looked at from
 * @param stage likewise, by the table
 * @param stages the table of stages, with its version
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record RecentShown(
        RecordId record,
        Heading standpoint,
        LocalDate from,
        String age,
        String stage,
        String stages,
        List<Row> rows,
        @Opaque(PLACE) @Nullable String next)
        implements Tabular {

    /**
     * A row of it.
     *
     * @param number counted from 1 over these months
     * @param age of the child at the time
     * @param stage likewise, by the table
     * @param disputes who disputes the entry, and what was decided
     */
    record Row(
            int number,
            EntryId entry,
            String kind,
            String date,
            String occurred,
            String age,
            String stage,
            String event,
            String source,
            @Nullable Impact impact,
            @Nullable NotYetOnFile notYetOnFile,
            List<Later> disputes) {

        static Row of(Line line, String stage) {
            return new Row(
                    line.number(),
                    line.id(),
                    line.entry().kind(),
                    line.date(),
                    line.entry().occurred(),
                    line.age(),
                    stage,
                    line.event(),
                    line.hidden() ? "" : line.row().source(),
                    line.hidden() ? null : line.row().impact(),
                    line.entry().notYetOnFile(),
                    line.entry().disputes());
        }
    }
}
