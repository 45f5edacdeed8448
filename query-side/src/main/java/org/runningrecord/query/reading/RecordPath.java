package org.runningrecord.query.reading;

import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** The record and the entry a path names. */
public final class RecordPath {

    private RecordPath() {}

    /** @throws Refused if this is not the id of any record */
    public static RecordId id(String text) {
        try {
            return new RecordId(text);
        } catch (IllegalArgumentException e) {
            throw Refused.noSuchRecord();
        }
    }

    /** @throws Refused if this is not the id of any entry of the record */
    public static EntryId entry(String record, String text) {
        try {
            EntryId entry = EntryId.parse(text);
            if (entry.record().equals(id(record))) {
                return entry;
            }
        } catch (IllegalArgumentException e) {
            // says the same as an id that is well formed and names nothing
        }
        throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such entry on this record");
    }

    /** The answer to whoever asks for an entry that is not there, or not for them. @param version whether one version of it was asked for */
    public static Refused noSuchEntry(boolean version) {
        return Refused.because(
                Refused.Kind.NOT_FOUND, version ? "There is no such version of this entry" : "There is no such entry");
    }
}
