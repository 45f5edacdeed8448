package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * Something that happened in the child's life, with or without a contact, also from before anybody was involved.
 *
 * @param type which lane of a timeline it belongs to
 * @param what happened
 * @param people who had to do with it
 * @param section of the Act, for a change of legal status
 * @param toldIn where it is known from
 * @param document the entry that references the document, where one tells of it
 */
public record LifeEvent(
        String headline,
        Type type,
        When start,
        @Nullable When end,
        Answer<Narrative> what,
        List<PersonPresent> people,
        @Nullable String section,
        ToldIn toldIn,
        @Nullable EntryId document,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public LifeEvent {
        people = Content.listed(people);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    /** What sort of event it is: a lane of a timeline. */
    public enum Type {
        BIRTH,
        BEREAVEMENT,
        HOME,
        HOUSEHOLD,
        SCHOOL,
        HEALTH,
        POLICE,
        MISSING,
        LEGAL_STATUS,
        CONTACT_WITH_FAMILY,
        ACHIEVEMENT,
        OTHER
    }

    /** Where it is known from. */
    public enum ToldIn {
        DOCUMENT,
        AGENCY,
        FAMILY_ACCOUNT,
        OWN_ACCOUNT,
        SEEN_BY_THE_AUTHOR
    }
}
