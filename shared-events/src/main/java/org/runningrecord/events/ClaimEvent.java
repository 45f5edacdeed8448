package org.runningrecord.events;

import java.util.List;
import org.runningrecord.events.value.EntryId;
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

    /**
     * A system's own id of an entry now stands for what was recorded of it; when the system sends it again, that is amended. The system and its id are those
     * it was recorded through.
     *
     * @param entries that were made of it: one, or one for each child it was about
     */
    record SourceEntryClaimed(RecordId record, Recorded recorded, List<EntryId> entries) implements ClaimEvent {

        public SourceEntryClaimed {
            entries = List.copyOf(entries);
        }
    }
}
