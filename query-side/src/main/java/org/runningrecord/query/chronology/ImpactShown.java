package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.ChronologyLine.Effect;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.action.Direction;
import org.runningrecord.query.chronology.ChronologyRow.LineBy;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;
import org.runningrecord.query.words.Said;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of the impact chronology: what each significant event meant for the child, in words. Nothing is added up.
 *
 * @param standpoint from which moment the record is looked at
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record ImpactShown(
        RecordId record,
        Heading standpoint,
        List<Row> rows,
        @Opaque(PLACE) @Nullable String next) implements Tabular {

    /**
     * A row of it.
     *
     * @param number counted from 1 over the whole chronology
     * @param date or period, as it is known, in words
     * @param age of the child at the time
     * @param event as fact
     * @param immediate what it meant at once, positive, negative or both; absent where nobody has assessed it
     * @param cumulative likewise, together with what came before
     * @param voice what the child said of it, in their words
     * @param response what was agreed to be done, and what became of it
     * @param reviewedBy who assessed the impact last, and when; absent where nobody has
     * @param notYetOnFile that the entry was known and not yet recorded on the moment asked about; absent where it was, or where something else is asked
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
            @Nullable Answer<Effect> immediate,
            @Nullable Answer<Effect> cumulative,
            List<Said> voice,
            List<Direction> response,
            @Nullable LineBy reviewedBy,
            @Nullable NotYetOnFile notYetOnFile,
            List<Later> disputes) {

        static Row of(Line line, List<Said> voice, List<Direction> response) {
            boolean hidden = line.hidden();
            Impact impact = hidden ? null : line.row().impact();
            return new Row(
                    line.number(),
                    line.id(),
                    line.entry().kind(),
                    line.date(),
                    line.entry().occurred(),
                    line.age(),
                    line.event(),
                    hidden ? "" : line.row().source(),
                    impact == null ? null : impact.immediate(),
                    impact == null ? null : impact.cumulative(),
                    voice,
                    response,
                    impact == null ? null : line.row().lineBy(),
                    line.entry().notYetOnFile(),
                    line.entry().disputes());
        }
    }
}
