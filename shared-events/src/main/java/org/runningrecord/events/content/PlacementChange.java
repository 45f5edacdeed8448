package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A change of placement (Family Service guidance 5a).
 *
 * @param moved when the child moved
 * @param from where the child lived before; where that is not known, why
 * @param to where the child lives now
 * @param reason why the child moved
 * @param planned whether the move was planned
 * @param decidedBy who decided it
 * @param prepared how the child was prepared, and by whom
 * @param childsViews what the child thinks of it
 * @param siblings whether brothers and sisters are placed together, and if not why not
 * @param contact how the child stays in contact with family and friends
 * @param permanence what it means for permanence (audit tips, Children Looked After)
 */
public record PlacementChange(
        String headline,
        When moved,
        Answer<Placement> from,
        Placement to,
        Narrative reason,
        Boolean planned,
        Answer<String> decidedBy,
        Answer<Narrative> prepared,
        Answer<Narrative> childsViews,
        Answer<Narrative> siblings,
        Answer<Narrative> contact,
        Answer<Narrative> permanence,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public PlacementChange {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return moved;
    }

    /**
     * A placement.
     *
     * @param provider who provides it
     * @param area where it is, as closely as the file should say
     */
    public record Placement(
            Type type, @Nullable String provider, @Nullable String area) {}

    /** What kind of placement it is. */
    public enum Type {
        PARENTS,
        RELATIVES_OR_FRIENDS,
        FOSTER_CARE,
        ADOPTION,
        CHILDRENS_HOME,
        SUPPORTED_ACCOMMODATION,
        RESIDENTIAL_SCHOOL,
        SECURE,
        HOSPITAL,
        INDEPENDENT_LIVING,
        OTHER
    }
}
