package org.runningrecord.command.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.log.Commit;
import org.runningrecord.log.StoredEvent;
import org.runningrecord.log.codec.EventCodec;

/**
 * The answer to whoever recorded an entry. It is read from the commit, so the same request gets the same answer for ever.
 *
 * @param sequence on the child's record; the ETag
 * @param position in the log, of the last event of the commit; a reader may wait for it
 * @param dueBy when it had to be recorded by; null where no rule applied
 * @param rule the rule that bound
 */
public record EntryAnswer(
        EntryId entry,
        RecordId record,
        long sequence,
        Instant recorded,
        long position,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant dueBy,
        String rule,
        boolean late,
        Timeliness timeliness) {

    static EntryAnswer of(Commit commit, RecordId record, EventCodec codec) {
        for (StoredEvent stored : commit.stored()) {
            if (stored.event().stream().equals(record.stream())
                    && codec.read(stored.event()) instanceof EntryEvent entry) {
                Timeliness timeliness = entry.timeliness();
                return new EntryAnswer(
                        entry.entry(),
                        record,
                        stored.event().sequence(),
                        entry.recorded().at(),
                        commit.end() - 1,
                        timeliness.dueBy(),
                        timeliness.rule(),
                        timeliness.late(),
                        timeliness);
            }
        }
        throw new IllegalStateException(
                "The commit at position " + commit.position() + " created no entry on this record");
    }
}
