package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.chronology.ChronologyRow.LineBy;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of a chronology.
 *
 * @param standpoint from which moment the record is looked at
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record ChronologyShown(
        RecordId record,
        Heading standpoint,
        List<Row> rows,
        @Opaque(PLACE) @Nullable String next) implements Tabular {

    /**
     * A row of the chronology.
     *
     * @param number counted from 1 over the whole chronology
     * @param date as it is known, in words
     * @param occurred the same, written for machines
     * @param age of the child at the time
     * @param event the line
     * @param byRule whether it stands here by rule, and not because a person marked it
     * @param lineBy who wrote the line; absent for a line by rule
     * @param amendedSince whether the entry was amended after the line was written
     * @param notYetOnFile that the entry was known and not yet recorded on the moment asked about; absent where it was, or where something else is asked
     * @param amendments every amendment of the entry, with what it changed
     * @param disputes who disputes the entry, and what was decided
     */
    record Row(
            int number,
            EntryId entry,
            String kind,
            String date,
            String occurred,
            String age,
            String event,
            String source,
            @Nullable Impact impact,
            boolean byRule,
            int lineVersion,
            @Nullable LineBy lineBy,
            boolean amendedSince,
            @Nullable NotYetOnFile notYetOnFile,
            List<EntryShown.Amendment> amendments,
            List<Later> disputes) {

        static Row of(Line line) {
            ChronologyRow row = line.row();
            boolean hidden = line.hidden();
            return new Row(
                    line.number(),
                    line.id(),
                    line.entry().kind(),
                    line.date(),
                    line.entry().occurred(),
                    line.age(),
                    line.event(),
                    hidden ? "" : row.source(),
                    hidden ? null : row.impact(),
                    row.byRule(),
                    row.lineVersion(),
                    hidden ? null : row.lineBy(),
                    !hidden && row.entryVersion() > row.lineOnVersion(),
                    line.entry().notYetOnFile(),
                    line.entry().amendments(),
                    line.entry().disputes());
        }
    }
}
