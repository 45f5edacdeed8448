package org.runningrecord.command.submission;

import static org.runningrecord.web.opaque.Opaque.As.POSITION;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.PlannedVisitEvent;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitRescheduled;
import org.runningrecord.events.PlannedVisitEvent.VisitPlanned;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Expectation;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.log.Commit;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.words.Hint;
import org.runningrecord.web.opaque.Opaque;

/**
 * The answer to whoever recorded something on an entry. It is read from the commit, so the same request gets the same answer for ever.
 *
 * @param entry the entry that was created, or that it is about; absent where it is about the record as a whole
 * @param sequence of the last event on the child's record; the ETag. What was recorded may be followed by what it means for what is expected
 * @param position of that event in the log; a reader may wait for it
 * @param dueBy when it had to be recorded by, or for a planned visit, when its record will be due; absent where no rule applies
 * @param rule the rule that binds
 * @param late whether it was recorded after that; absent where nothing could be late
 * @param hints on vague words, jargon and copied passages in what was recorded; it is recorded all the same
 * @param onCorrectedFacts for an amendment of a fact that the deadline hangs on, what the judgement of the original would have been
 */
public record EntryAnswer(
        @Nullable EntryId entry,
        RecordId record,
        @JsonIgnore long sequence,
        Instant recorded,
        @Opaque(POSITION) long position,
        @Nullable Instant dueBy,
        @Nullable String rule,
        @Nullable Boolean late,
        @Nullable Timeliness timeliness,
        @Nullable Timeliness onCorrectedFacts,
        List<Hint> hints) {

    static EntryAnswer of(Commit commit, RecordId record, EventCodec codec, List<Hint> hints) {
        List<StoredEvent> here = commit.stored().stream()
                .filter(stored -> stored.event().stream().equals(record.stream()))
                .toList();
        if (here.isEmpty()) {
            throw new IllegalStateException(
                    "The commit at position " + commit.position() + " has nothing on this record");
        }
        RecordEvent first = (RecordEvent) codec.read(here.get(0).event());
        return of(here.get(here.size() - 1), record, first).with(hints);
    }

    private static EntryAnswer of(StoredEvent last, RecordId record, RecordEvent event) {
        if (event instanceof EntryEvent entry) {
            return timed(last, record, event, entry.entry(), entry.timeliness(), null);
        }
        if (event instanceof NoteAmended amended) {
            return timed(last, record, event, amended.entry(), amended.timeliness(), amended.onCorrectedFacts());
        }
        if (event instanceof VisitPlanned planned) {
            return expected(last, record, event, planned.planned(), planned.expected());
        }
        if (event instanceof PlannedVisitRescheduled moved) {
            return expected(last, record, event, moved.planned(), moved.expected());
        }
        EntryId about = event instanceof PlannedVisitEvent plan
                ? plan.planned()
                : event instanceof OfEntry later ? later.entry() : null;
        return new EntryAnswer(
                about,
                record,
                last.event().sequence(),
                event.recorded().at(),
                last.position(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static EntryAnswer timed(
            StoredEvent last,
            RecordId record,
            RecordEvent event,
            EntryId entry,
            Timeliness timeliness,
            @Nullable Timeliness onCorrectedFacts) {
        return new EntryAnswer(
                entry,
                record,
                last.event().sequence(),
                event.recorded().at(),
                last.position(),
                timeliness.dueBy(),
                timeliness.rule(),
                timeliness.late(),
                timeliness,
                onCorrectedFacts,
                List.of());
    }

    private static EntryAnswer expected(
            StoredEvent last, RecordId record, RecordEvent event, EntryId entry, Expectation expected) {
        return new EntryAnswer(
                entry,
                record,
                last.event().sequence(),
                event.recorded().at(),
                last.position(),
                expected.dueBy(),
                expected.rule(),
                null,
                null,
                null,
                List.of());
    }

    private EntryAnswer with(List<Hint> other) {
        return Copy.of(this, Map.of("hints", other));
    }
}
