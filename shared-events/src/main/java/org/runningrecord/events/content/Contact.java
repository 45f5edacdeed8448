package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * Any contact with the child or the family (Family Service guidance 5a).
 *
 * @param reason the reason for the contact: its headline
 * @param people whom the contact was with
 * @param words what the child said, verbatim, where one child took part
 * @param children what is said of single children, where the contact is about several
 */
public record Contact(
        String reason,
        Channel channel,
        Initiative initiative,
        When start,
        @Nullable When end,
        Answer<List<PersonPresent>> people,
        Answer<Narrative> summary,
        @Nullable Answer<List<Quotation>> words,
        @Nullable Narrative analysis,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public Contact {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return reason;
    }

    /** How people were in contact. */
    public enum Channel {
        IN_PERSON,
        TELEPHONE,
        VIDEO,
        EMAIL,
        LETTER,
        MESSAGE,
        OTHER
    }

    /** Who sought the contact. */
    public enum Initiative {
        SERVICE,
        CHILD,
        FAMILY,
        OTHER
    }
}
