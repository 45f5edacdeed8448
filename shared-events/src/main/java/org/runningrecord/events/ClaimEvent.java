package org.runningrecord.events;

import java.util.List;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/**
 * Claims that hold across children. Each lives on a stream of its own, so that the log's unique stream key decides between two claimants and no
 * view has to be asked.
 */
public sealed interface ClaimEvent extends Event {

    /** Who made the claim, and when. */
    Recorded recorded();

    /** The record that makes the claim. */
    RecordId record();

    /** An identifier now belongs to one record; a second claim of it collides. */
    record IdentifierClaimed(Identifier identifier, RecordId record, Recorded recorded) implements ClaimEvent {}

    /**
     * A record was opened under this name and date of birth.
     *
     * @param matches records that were noted here before: likely matches, for a person to look at
     */
    record LikenessNoted(RecordId record, Recorded recorded, List<RecordId> matches) implements ClaimEvent {

        public LikenessNoted {
            matches = List.copyOf(matches);
        }
    }
}
