package org.runningrecord.query.runningrecord;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.ghost.Ghost;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of a running record.
 *
 * @param standpoint from which moment the record is looked at
 * @param missing what is expected to be on the record and is not; empty where nobody asks for it
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record RunningRecordPage(
        RecordId record,
        Heading standpoint,
        List<EntryShown> entries,
        List<Ghost> missing,
        @Opaque(PLACE) @Nullable String next)
        implements Tabular {

    @Override
    public List<EntryShown> rows() {
        return entries;
    }
}
