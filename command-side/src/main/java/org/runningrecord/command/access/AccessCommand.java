package org.runningrecord.command.access;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.act.ActCommand;
import org.runningrecord.command.act.Reason;
import org.runningrecord.events.value.Involvement;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.RecordRestriction;

/** Commands about who may open a record. */
public sealed interface AccessCommand {

    /** Only some may open the record from now on, or some may not. */
    record RestrictRecord(RecordId record, RecordRestriction body)
            implements ActCommand<RecordRestriction>, AccessCommand {}

    /** Everybody may open the record again who else might. */
    record LiftRecordRestriction(RecordId record, Reason body) implements ActCommand<Reason>, AccessCommand {}

    /** Somebody is brought in who is not of the team that holds the case. */
    record InvolvePerson(RecordId record, Involvement body) implements ActCommand<Involvement>, AccessCommand {}

    /** That is over. */
    record EndInvolvement(RecordId record, Ending body) implements ActCommand<Ending>, AccessCommand {}

    /** Somebody opens a record in an emergency that they may not open else. */
    record TakeEmergencyAccess(RecordId record, Emergency body) implements ActCommand<Emergency>, AccessCommand {

        @Override
        public boolean isForWhoMayNotOpen() {
            return true;
        }
    }

    /**
     * Somebody else looks at whether that was right.
     *
     * @param taken the sequence of the event with which access was taken
     */
    record ReviewEmergencyAccess(RecordId record, long taken, Finding body)
            implements ActCommand<Finding>, AccessCommand {}

    /** @param person the id of the person who was brought in */
    record Ending(String person, Involvement.As as, Narrative reason) {}

    /** @param minutes for how long; an hour where nothing is said */
    record Emergency(Narrative reason, @Nullable Integer minutes) {}

    /** @param justified whether it was right to open the record */
    record Finding(Boolean justified, Narrative finding) {}
}
