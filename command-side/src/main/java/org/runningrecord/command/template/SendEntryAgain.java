package org.runningrecord.command.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/**
 * A system sends an entry that it has sent before, perhaps changed.
 *
 * @param records of all children it is about now
 * @param content as it says it now
 * @param entries that were made of it
 */
public record SendEntryAgain(RecordId record, List<RecordId> records, Content content, List<EntryId> entries)
        implements ChildCommand {

    public SendEntryAgain {
        records = List.copyOf(records);
        entries = List.copyOf(entries);
    }

    @Override
    public List<EntryId> sentBefore() {
        return entries;
    }

    /** Whether it is about the same children as before. What is about one may touch the record of another, where it makes no entry. */
    public boolean isAboutTheSame() {
        return on(record) != null
                && entries.stream().allMatch(entry -> records.contains(entry.record()))
                && (!(content instanceof ForChildren) || entries.size() == records.size());
    }

    /** The entry that was made of it on this record; absent where none was. */
    public @Nullable EntryId on(RecordId one) {
        return entries.stream()
                .filter(entry -> entry.record().equals(one))
                .findFirst()
                .orElse(null);
    }
}
