package org.runningrecord.query.action;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of the ledger of actions: what was agreed in supervision, on visits and elsewhere, and what became of it.
 *
 * @param standpoint from which moment the record is looked at
 * @param actions of this page, in the order in which they were agreed; a page may have fewer than was asked for, and the next one more
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record LedgerShown(
        RecordId record,
        Heading standpoint,
        List<Line> actions,
        @Opaque(PLACE) @Nullable String next) implements Tabular {

    @Override
    public List<Line> rows() {
        return actions;
    }

    /**
     * An action.
     *
     * @param agreedIn the entry in which it was agreed
     * @param kind of that entry: a direction of supervision, for example, stands in a supervision
     * @param agreed when, in words
     * @param carriedForward how often it has been carried forward
     * @param overdue whether it is still to be done, and the day by which it was to be has gone by
     */
    record Line(
            Direction action,
            EntryId agreedIn,
            String kind,
            String agreed,
            int carriedForward,
            boolean overdue,
            @Nullable NotYetOnFile notYetOnFile) {}
}
