package org.runningrecord.command.misfiling;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.act.ActCommand;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;

/** Move an entry that stands on the wrong record to the right one, in one commit. */
public record MisfileEntry(RecordId record, EntryId entry, Body body) implements ActCommand<MisfileEntry.Body> {

    /**
     * What is submitted.
     *
     * @param rightRecord where it belongs
     * @param about for an entry that is about another one, an attempt at a planned visit, or a withdrawal of consent: what it is about on the right
     *     record
     * @param reason why it is moved
     */
    public record Body(RecordId rightRecord, @Nullable EntryId about, Narrative reason) {}

    @Override
    public List<RecordId> records() {
        return Stream.of(record, body.rightRecord())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(RecordId::value))
                .toList();
    }
}
