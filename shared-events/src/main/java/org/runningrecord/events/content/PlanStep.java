package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/**
 * A step of a plan: what needs to change, who does what, and by when (audit tips, Disability 5).
 *
 * @param change what needs to change, or to stay as it is
 * @param doing what will be done
 * @param who does it
 * @param byWhen by when
 * @param howWeWillKnow how it will show
 */
public record PlanStep(
        Narrative change,
        Narrative doing,
        String who,
        When byWhen,
        @Nullable Narrative howWeWillKnow) {}
