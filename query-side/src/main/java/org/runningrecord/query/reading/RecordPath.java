package org.runningrecord.query.reading;

import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** The record a path names. */
public final class RecordPath {

    private RecordPath() {}

    /** @throws Refused if this is not the id of any record */
    public static RecordId id(String text) {
        try {
            return new RecordId(text);
        } catch (IllegalArgumentException e) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such record");
        }
    }
}
