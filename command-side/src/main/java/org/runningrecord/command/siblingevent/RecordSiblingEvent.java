package org.runningrecord.command.siblingevent;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.value.RecordId;

/** Link an event on a sibling's record that touches this child too. It leaves a trace on the sibling's record, in the same commit. */
public record RecordSiblingEvent(RecordId record, SiblingEvent content) implements RecordEntry<SiblingEvent> {

    @Override
    public List<RecordId> records() {
        return Stream.of(record, content.of() == null ? record : content.of().record())
                .distinct()
                .sorted(Comparator.comparing(RecordId::value))
                .toList();
    }
}
