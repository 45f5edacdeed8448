package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.chronology.ChronologyRow.LineBy;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.Hidden;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of a chronology.
 *
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record ChronologyShown(
        RecordId record,
        List<Row> rows,
        @Opaque(PLACE) @Nullable String next) {

    /**
     * A row of the chronology.
     *
     * @param date as it is known, in words
     * @param occurred the same, written for machines
     * @param age of the child at the time
     * @param event the line
     * @param byRule whether it stands here by rule, and not because a person marked it
     * @param lineBy who wrote the line; absent for a line by rule
     * @param amendedSince whether the entry was amended after the line was written
     * @param amendments every amendment of the entry, with what it changed
     */
    record Row(
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
            List<EntryShown.Amendment> amendments) {

        /** That something significant happened, and that only some may read what. */
        static Row restricted(EntryId entry, ChronologyRow row, String date, String age) {
            return new Row(
                    entry,
                    "restricted-entry",
                    date,
                    row.occurred(),
                    age,
                    Hidden.RESTRICTED.says(),
                    "",
                    null,
                    row.byRule(),
                    row.lineVersion(),
                    null,
                    false,
                    List.of());
        }
    }
}
