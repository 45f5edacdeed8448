package org.runningrecord.query.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.OfEntry;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.history.Step.State;
import org.runningrecord.query.projection.RecordedEvent;
import org.runningrecord.query.reading.LoggedEvents;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoint;
import org.runningrecord.query.standpoint.Standpoints;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.SummaryFold;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.problem.Refused;
import org.springframework.stereotype.Component;

/** Puts a step of the history together: the cover is folded from the record's own stream up to there, the entry is read as on file. */
@Component
class Steps {

    private static final int STRIDE = 1_000;

    private final LogStore log;
    private final EventCodec codec;
    private final LoggedEvents logged;
    private final Entries entries;
    private final Standpoints standpoints;
    private final SummaryFold cover;

    Steps(
            LogStore log,
            EventCodec codec,
            LoggedEvents logged,
            Entries entries,
            Standpoints standpoints,
            RecordingPolicy policy) {
        this.log = log;
        this.codec = codec;
        this.logged = logged;
        this.entries = entries;
        this.standpoints = standpoints;
        this.cover = new SummaryFold(policy.zone());
    }

    /** @throws Refused if there is no such record, or no such step */
    Step of(RecordId record, long sequence, Caller reader) {
        List<StoredEvent> found = sequence < 0 ? List.of() : log.readStream(record.stream(), sequence, sequence + 1);
        if (found.isEmpty()) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "The record has no such step");
        }
        StoredEvent stored = found.get(0);
        RecordEvent event = (RecordEvent) codec.read(stored.event());
        EntryId entry = event instanceof OfEntry of ? of.entry() : null;
        Withheld withheld = Withheld.of(record, log, codec);
        Asking now = standpoints.now(record, stored.position(), reader);
        RecordSummary before = sequence == 0 ? null : cover(record, sequence - 1);
        RecordSummary after = cover.fold(record.value(), before, new RecordedEvent(stored.position(), sequence, event));
        return new Step(
                record,
                before == null ? null : state(before, entry, now, withheld),
                HistoryEvent.of(record, stored, withheld.why(stored)),
                state(after, entry, now, withheld),
                sequence == 0 ? null : Long.valueOf(sequence - 1),
                found.size() < 2 ? null : Long.valueOf(sequence + 1));
    }

    /** What is hidden now was told then, and is not shown for that. */
    private State state(RecordSummary cover, @Nullable EntryId entry, Asking now, Withheld withheld) {
        RecordSummary shown = cover.shownWithout(told -> withheld.hides(new EntryId(now.record(), told)));
        if (entry == null) {
            return new State(shown, null);
        }
        Asking then = now.from(new Standpoint.OnFile(Instant.EPOCH, cover.position()));
        return new State(shown, entries.of(then, List.of(entry.sequence())).get(entry.sequence()));
    }

    /** The cover after this step. */
    private RecordSummary cover(RecordId record, long last) {
        RecordSummary before = null;
        for (long from = 0; from <= last; from += STRIDE) {
            int most = (int) Math.min(STRIDE, last - from + 1);
            for (RecordedEvent event : logged.since(record, from, most)) {
                before = cover.fold(record.value(), before, event);
            }
        }
        if (before == null) {
            throw Refused.noSuchRecord();
        }
        return before;
    }
}
