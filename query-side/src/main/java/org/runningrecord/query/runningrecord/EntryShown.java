package org.runningrecord.query.runningrecord;

import java.time.Instant;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Timeliness;

/** An entry as readers see it: where it stands, who wrote it and when, whether it was in time, and what it tells. */
record EntryShown(
        EntryId entry,
        String kind,
        String headline,
        String occurred,
        Instant recorded,
        Practitioner recordedBy,
        int version,
        long position,
        Timeliness timeliness,
        Content content) {

    static EntryShown of(EntryVersion version, EntryEvent event) {
        return new EntryShown(
                event.entry(),
                version.kind(),
                version.headline(),
                version.occurred(),
                version.recorded(),
                event.recorded().by(),
                version.version(),
                version.from(),
                event.timeliness(),
                event.content());
    }
}
