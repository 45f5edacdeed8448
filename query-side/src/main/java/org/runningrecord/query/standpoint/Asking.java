package org.runningrecord.query.standpoint;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.web.access.Caller;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who asks about a record, and from which moment they look at it.
 *
 * @param position up to which views are waited for; absent where the reader does not mind
 * @param sights which entries its reader sees
 */
public record Asking(
        RecordId record, Standpoint from, @Nullable Long position, Caller reader, EntrySights sights) {

    /** The same at once, whatever had been recorded or known. */
    public Asking now() {
        return from(Standpoint.NOW);
    }

    /** The same from elsewhere. */
    public Asking from(Standpoint other) {
        return new Asking(record, other, position, reader, sights);
    }

    /** The same, waiting for views up to this position at least. */
    public Asking awaiting(long least) {
        return position != null && position >= least ? this : new Asking(record, from, least, reader, sights);
    }

    /** The documents that were so, of entries that the reader may know of: those have the sequence of an entry in the field {@code entry}. */
    public Criteria rows() {
        return sights.visible(from.of(record));
    }
}
