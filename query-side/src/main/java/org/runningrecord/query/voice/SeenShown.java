package org.runningrecord.query.voice;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;
import org.runningrecord.query.voice.VoiceShown.Last;
import org.runningrecord.query.words.Seen;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of the register of whether the child was seen, and seen alone.
 *
 * @param standpoint from which moment the record is looked at
 * @param lastSeen absent where the child never was
 * @param lastSeenAlone likewise
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record SeenShown(
        RecordId record,
        Heading standpoint,
        @Nullable Last lastSeen,
        @Nullable Last lastSeenAlone,
        List<Line> lines,
        @Opaque(PLACE) @Nullable String next)
        implements Tabular {

    @Override
    public List<Line> rows() {
        return lines;
    }

    /**
     * One occasion.
     *
     * @param by who carried it out
     * @param child whether the child was seen, seen alone, and if not why not
     * @param disputes who disputes the entry, and what was decided
     */
    record Line(
            EntryId entry,
            String kind,
            String date,
            String occurred,
            Practitioner by,
            Seen child,
            @Nullable NotYetOnFile notYetOnFile,
            List<Later> disputes) {

        static Line of(EntryShown entry, Seen child, String date) {
            return new Line(
                    entry.entry(),
                    entry.kind(),
                    date,
                    entry.occurred(),
                    entry.doneBy(),
                    child,
                    entry.notYetOnFile(),
                    entry.disputes());
        }
    }
}
