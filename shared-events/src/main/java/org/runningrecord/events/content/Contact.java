package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * Any contact with the child or the family (Family Service guidance 5a).
 *
 * @param reason the reason for the contact: its headline
 * @param people whom the contact was with
 * @param words what the child said, verbatim, where the child took part
 */
public record Contact(
        String reason,
        Channel channel,
        Initiative initiative,
        When start,
        @Nullable When end,
        Answer<List<Visit.PersonPresent>> people,
        Answer<Narrative> summary,
        @Nullable Answer<List<Quotation>> words,
        @Nullable Narrative analysis,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Content {

    public Contact {
        actions = actions == null ? List.of() : List.copyOf(actions);
        circumstances = circumstances == null ? Circumstances.NONE : circumstances;
    }

    @Override
    public String headline() {
        return reason;
    }

    @Override
    public When occurred() {
        return start;
    }

    @Override
    public When ended() {
        return end == null ? start : end;
    }

    @Override
    public Contact with(List<AgreedAction> actions, Circumstances circumstances) {
        return new Contact(
                reason,
                channel,
                initiative,
                start,
                end,
                people,
                summary,
                words,
                analysis,
                actions,
                risk,
                circumstances);
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
