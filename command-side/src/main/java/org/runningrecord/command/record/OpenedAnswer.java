package org.runningrecord.command.record;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.ClaimEvent.LikenessNoted;
import org.runningrecord.events.Event;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.Commit;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.web.opaque.Opaque;

/**
 * The answer to whoever opened a record.
 *
 * @param sequence of its first event; the ETag
 * @param likelyMatches records of children with the same name and date of birth, for a person to look at; those alone that they may open
 * @param position in the log, of the last event of the commit
 */
record OpenedAnswer(
        RecordId record,
        @JsonIgnore long sequence,
        Instant recorded,
        @Opaque(POSITION) long position,
        List<RecordId> likelyMatches) {

    /** @param opens whether whoever asks may open a record */
    static OpenedAnswer of(Commit commit, EventCodec codec, Predicate<RecordId> opens) {
        List<Event> events = commit.events().stream().map(codec::read).toList();
        RecordOpened opened = events.stream()
                .filter(RecordOpened.class::isInstance)
                .map(RecordOpened.class::cast)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The commit at position " + commit.position() + " opened no record"));
        List<RecordId> matches = events.stream()
                .filter(LikenessNoted.class::isInstance)
                .flatMap(noted -> ((LikenessNoted) noted).matches().stream())
                .distinct()
                .filter(opens)
                .toList();
        return new OpenedAnswer(opened.record(), 0, opened.recorded().at(), commit.end() - 1, matches);
    }
}
