package org.runningrecord.command.standing;

import org.runningrecord.command.act.ActCommand;
import org.runningrecord.command.act.Reason;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Restriction;

/** Commands about whether an entry belongs to a record, and who may read it. */
public sealed interface StandingCommand {

    /** Only some may read an entry from now on. */
    record RestrictEntry(RecordId record, EntryId entry, Restriction body)
            implements ActCommand<Restriction>, StandingCommand {}

    /** Everybody who may read the record may read the entry again. */
    record LiftRestriction(RecordId record, EntryId entry, Reason body)
            implements ActCommand<Reason>, StandingCommand {}

    /** An entry of an event of several children is not about this one after all. */
    record UnlinkEntry(RecordId record, EntryId entry, Reason body) implements ActCommand<Reason>, StandingCommand {}
}
