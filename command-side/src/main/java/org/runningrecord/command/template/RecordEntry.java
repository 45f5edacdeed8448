package org.runningrecord.command.template;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.content.Part;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/** Record an entry. What is about several children goes onto the record of each of them who is named with one, in one commit. */
public interface RecordEntry<C extends Content> extends ChildCommand {

    /** What is submitted. */
    C content();

    @Override
    default ChildCommand again(List<EntryId> entries) {
        return new SendEntryAgain(record(), records(), content(), entries);
    }

    @Override
    default List<RecordId> records() {
        Stream<RecordId> named = content() instanceof ForChildren several
                ? several.children().stream().filter(Objects::nonNull).map(Part::record)
                : Stream.empty();
        return Stream.concat(Stream.of(record()), named)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(RecordId::value))
                .toList();
    }
}
