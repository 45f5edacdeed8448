package org.runningrecord.command.state;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Expectation;

/**
 * What decisions need to know of a planned visit.
 *
 * @param setting where it is to be made, in lower case; recording rules depend on it
 * @param inPerson whether it is to be made in person
 * @param cancelled whether it was called off
 * @param fulfilledBy the sequence of the visit that met it; absent while there is none
 * @param expected by when its record is due, and by which rule
 */
public record PlanState(
        String setting,
        boolean inPerson,
        boolean cancelled,
        @Nullable Long fulfilledBy,
        Expectation expected) {

    /** Whether the visit is still to be made and recorded. */
    public boolean open() {
        return !cancelled && fulfilledBy == null;
    }

    PlanState fulfilled(@Nullable Long entry) {
        return new PlanState(setting, inPerson, cancelled, entry, expected);
    }

    PlanState calledOff() {
        return new PlanState(setting, inPerson, true, fulfilledBy, expected);
    }

    PlanState moved(Expectation expected) {
        return new PlanState(setting, inPerson, cancelled, fulfilledBy, expected);
    }
}
