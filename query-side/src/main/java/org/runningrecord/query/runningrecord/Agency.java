package org.runningrecord.query.runningrecord;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.AgencyInformation;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.value.Source;

/** Which other agency an account comes from. */
public final class Agency {

    private Agency() {}

    /** Absent where the service itself saw or did what the entry tells. */
    public static @Nullable String of(Content content) {
        if (content instanceof AgencyInformation told) {
            return told.agency();
        }
        if (content instanceof DocumentReference document
                && document.provider().given().map(one -> one.agency() != null).orElse(false)) {
            return document.provider().given().get().agency();
        }
        Source source = content.circumstances().source();
        return source == null ? null : source.agency();
    }
}
