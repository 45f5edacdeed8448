package org.runningrecord.query.chronology;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of the multi-agency chronology: what is significant, each with the agency that told it, and accounts that differ side by side.
 *
 * @param standpoint from which moment the record is looked at
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record AgenciesShown(
        RecordId record,
        Heading standpoint,
        List<Row> rows,
        @Opaque(PLACE) @Nullable String next) implements Tabular {

    /**
     * A row of it.
     *
     * @param agency that told it; absent where the service itself saw or did it
     * @param conflicts accounts of which somebody recorded that they conflict with this one
     * @param mayConflict accounts of the same kind, within some days and by another agency, of which nobody has said so: to be looked at by a person
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
            @Nullable String agency,
            String source,
            List<Account> conflicts,
            List<Account> mayConflict,
            @Nullable NotYetOnFile notYetOnFile,
            List<Later> disputes) {}

    /**
     * Another account of the same.
     *
     * @param agency that told it; absent where the service itself saw or did it
     * @param differs where the two differ, as whoever linked them says
     * @param linkedBy who recorded that they conflict; absent where nobody has
     */
    record Account(
            EntryId entry,
            String kind,
            String date,
            String headline,
            @Nullable String agency,
            @Nullable Narrative differs,
            @Nullable Practitioner linkedBy) {}
}
