package org.runningrecord.query.document;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.DocumentReference;
import org.runningrecord.events.content.DocumentReference.Elsewhere;
import org.runningrecord.events.content.DocumentReference.Provider;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.FileReference;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.When;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;

/**
 * A document in the index.
 *
 * @param date on which it came in, in words
 * @param dated the date that stands on it, in words; absent where there is none
 * @param file what was uploaded: read at {@code /entries/{entry}/file}; absent where it is held elsewhere
 * @param index terms it can be found by
 * @param belongsTo the entry of what it was made or handed over at
 * @param disputes who disputes the entry, and what was decided
 */
record Indexed(
        EntryId entry,
        String documentKind,
        String headline,
        String date,
        String occurred,
        @Nullable String dated,
        Answer<Provider> provider,
        @Nullable FileReference file,
        @Nullable Elsewhere elsewhere,
        List<String> index,
        @Nullable String page,
        @Nullable PersonPresent madeBy,
        @Nullable EntryId belongsTo,
        boolean childsStory,
        @Nullable NotYetOnFile notYetOnFile,
        List<Later> disputes) {

    /** @param entry of a document */
    static Indexed of(EntryShown entry, ZoneId zone) {
        DocumentReference document = (DocumentReference) entry.content();
        return new Indexed(
                entry.entry(),
                Kebab.of(document.documentKind()),
                entry.headline(),
                DateWords.of(When.parse(entry.occurred()), zone),
                entry.occurred(),
                document.dated() == null ? null : DateWords.of(document.dated(), zone),
                document.provider(),
                document.file(),
                document.elsewhere(),
                document.index(),
                document.page(),
                document.madeBy(),
                document.belongsTo(),
                Boolean.TRUE.equals(document.childsStory()),
                entry.notYetOnFile(),
                entry.disputes());
    }
}
