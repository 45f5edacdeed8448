package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its reasons: why this, and why not the alternatives (Friend not foe, paragraph 65). A decision not to act is one too.
 *
 * @param decided what was decided
 * @param toAct whether something is to be done; a decision not to act is recorded as well
 * @param why why this was decided, for example which outcome it works towards
 * @param alternatives other courses, each with why it was not possible; where none was weighed up, why not
 * @param basis what it rests on, and how certain each part is
 * @param by who decided, where that is not whose entry this is
 */
public record Decision(
        Narrative decided,
        Boolean toAct,
        Narrative why,
        Answer<List<Alternative>> alternatives,
        List<Basis> basis,
        @Nullable Practitioner by) {

    public Decision {
        basis = basis == null ? List.of() : List.copyOf(basis);
    }

    /** A course that was weighed up and not taken. */
    public record Alternative(Narrative course, Narrative whyNot) {}
}
