package org.runningrecord.command.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.runningrecord.command.act.ActCommand;
import org.runningrecord.events.value.Adoption;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;

/** Commands about whose record a record is. */
public sealed interface IdentityCommand {

    /** This record and another are of the same child; the other one goes on. */
    record MergeRecords(RecordId record, Merging body) implements ActCommand<Merging>, IdentityCommand {

        @Override
        public List<RecordId> records() {
            return both(record, body.into());
        }
    }

    /** They are not, after all; each goes on by itself. */
    record UnmergeRecords(RecordId record, Unmerging body) implements ActCommand<Unmerging>, IdentityCommand {

        @Override
        public List<RecordId> records() {
            return both(record, body.other());
        }
    }

    /** The child was adopted; this record ends here. */
    record CloseByAdoption(RecordId record, Adoption body) implements ActCommand<Adoption>, IdentityCommand {}

    /**
     * @param into the record that goes on
     * @param reason what shows that both are of the same child
     */
    record Merging(RecordId into, Narrative reason) {}

    /**
     * @param other the record it was merged with
     * @param reason what shows that they are of two children
     */
    record Unmerging(RecordId other, Narrative reason) {}

    private static List<RecordId> both(RecordId one, RecordId other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(RecordId::value))
                .toList();
    }
}
