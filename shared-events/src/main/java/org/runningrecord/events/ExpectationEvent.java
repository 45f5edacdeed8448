package org.runningrecord.events;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Deadline;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;

/** What is expected of those who work with a child, and what becomes of it. All but what a person says follows from entries, in the same commit. */
public sealed interface ExpectationEvent extends RecordEvent {

    /** The expectation: the event that set it. */
    EntryId expectation();

    @Override
    default RecordId record() {
        return expectation().record();
    }

    /**
     * Something is expected from now on.
     *
     * @param rule that expects it
     * @param start the entry that started the rule's clock
     * @param from the entry it counts from, which is the start or what was done last
     */
    record ExpectationSet(
            EntryId expectation, Recorded recorded, String rule, EntryId start, EntryId from, Deadline due)
            implements ExpectationEvent {}

    /**
     * It is expected by another moment: what it counts from was put right, the child's plan says otherwise, or somebody had it counted under another policy.
     *
     * @param before what was so until now, with the policy that said so
     * @param reason why somebody had it counted under another policy; absent where it follows from an entry
     */
    record ExpectationMoved(
            EntryId expectation,
            Recorded recorded,
            Deadline before,
            Deadline now,
            @Nullable Narrative reason) implements ExpectationEvent {}

    /**
     * It was done.
     *
     * @param by the entry that tells of it
     * @param late whether it was done after it was due
     * @param pastTarget whether it was done after the target
     */
    record ExpectationMet(EntryId expectation, Recorded recorded, EntryId by, boolean late, boolean pastTarget)
            implements ExpectationEvent {}

    /** What was said to have met it turned out not to; it is expected again. */
    record ExpectationReopened(EntryId expectation, Recorded recorded) implements ExpectationEvent {}

    /**
     * It is not expected any more.
     *
     * @param by the entry that tells why, for example a change of status; absent where what it followed from is no longer on the record, or the record is closed
     * @param reason why somebody had it counted under another policy, which does not expect it; absent where it follows from an entry
     */
    record ExpectationEnded(
            EntryId expectation,
            Recorded recorded,
            @Nullable EntryId by,
            @Nullable Narrative reason) implements ExpectationEvent {}

    /** A person decided that it is not expected here, with the reason. */
    record ExpectationCalledOff(EntryId expectation, Recorded recorded, Narrative reason) implements ExpectationEvent {}
}
