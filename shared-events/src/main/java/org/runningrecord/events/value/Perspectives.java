package org.runningrecord.events.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Different people's views of the same thing, and where they differ (Friend not foe, principle 6; audit tips, Disability 3).
 *
 * @param views who sees it how
 * @param notConsulted who was not asked, and why
 * @param disagreement where people do not agree, and how that was talked over; absent where they agree
 * @param weighting how what they said was weighed; required where they do not agree
 */
public record Perspectives(
        Answer<List<View>> views,
        Answer<List<NotConsulted>> notConsulted,
        @Nullable Narrative disagreement,
        @Nullable Narrative weighting) {

    /**
     * One view.
     *
     * @param relationship who this is to the child, the child included
     */
    public record View(
            String who,
            String relationship,
            Narrative view,
            @Nullable Standing standing) {}

    public enum Standing {
        AGREES,
        AGREES_IN_PART,
        DISAGREES
    }

    /** Somebody who was not asked. */
    public record NotConsulted(String who, String relationship, Narrative why) {}
}
