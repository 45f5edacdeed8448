package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Strengths beside priority risks: never the one without the other (Friend not foe, principle 3, paragraph 39).
 *
 * @param strengths of the child, the family and those around them
 * @param priorityRisks those that matter most
 */
public record StrengthsAndRisks(Answer<List<Narrative>> strengths, Answer<List<PriorityRisk>> priorityRisks) {

    /**
     * A risk that matters most.
     *
     * @param managed how it is managed safely
     */
    public record PriorityRisk(Narrative risk, @Nullable Narrative managed) {}
}
