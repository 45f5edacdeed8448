package org.runningrecord.query.voice;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.ViewChange;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;
import org.runningrecord.query.words.Said;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of what the child said, in order: only their words, in their language.
 *
 * @param standpoint from which moment the record is looked at
 * @param lastHeard when their words were last heard; absent where they never were
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record VoiceShown(
        RecordId record,
        Heading standpoint,
        @Nullable Last lastHeard,
        List<Heard> heard,
        @Opaque(PLACE) @Nullable String next)
        implements Tabular {

    @Override
    public List<Heard> rows() {
        return heard;
    }

    /**
     * What was said on one occasion.
     *
     * @param date as it is known, in words
     * @param age of the child at the time
     * @param changed where the child saw something differently from then on; absent elsewhere
     * @param disputes who disputes the entry, and what was decided
     */
    record Heard(
            EntryId entry,
            String kind,
            String date,
            String occurred,
            String age,
            List<Said> said,
            @Nullable Changed changed,
            @Nullable NotYetOnFile notYetOnFile,
            List<Later> disputes) {}

    /** How the child saw something before, how they see it now, and what led to it. */
    record Changed(Answer<Narrative> before, Answer<Narrative> now, Answer<Narrative> why) {

        static @Nullable Changed in(Object content) {
            return content instanceof ViewChange change
                    ? new Changed(change.before(), change.now(), change.why())
                    : null;
        }
    }

    /**
     * The last time of something.
     *
     * @param days whole days since, by the calendar; of what is known to the month only, since its last day
     */
    record Last(EntryId entry, String date, long days) {}
}
