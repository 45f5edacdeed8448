package org.runningrecord.command.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.content.ChildVisited;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.RecordId;

/** Record a visit. It goes onto the record of every child of the household who is named with one, in one commit. */
public record RecordVisit(RecordId record, Visit visit) implements ChildCommand {

    @Override
    public List<RecordId> records() {
        return Stream.concat(
                        Stream.of(record),
                        visit.children().stream().filter(Objects::nonNull).map(ChildVisited::record))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(RecordId::value))
                .toList();
    }
}
