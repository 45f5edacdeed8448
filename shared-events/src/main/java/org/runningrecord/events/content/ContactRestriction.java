package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/**
 * Who may not have contact with the child, or may not be told something.
 *
 * @param restrictions what is not allowed
 * @param basis on what it rests
 * @param reason why
 * @param document the entry that references the order or the agreement
 * @param review when it is looked at again
 */
public record ContactRestriction(
        PersonOnFile person,
        List<Kind> restrictions,
        Basis basis,
        Answer<Narrative> reason,
        When since,
        Narrative howKnown,
        @Nullable EntryId document,
        @Nullable When review,
        Circumstances circumstances)
        implements PersonFact {

    public ContactRestriction {
        restrictions = Content.listed(restrictions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return "Restriction: " + person.name();
    }

    /** What is not allowed. */
    public enum Kind {
        NO_CONTACT,
        SUPERVISED_CONTACT_ONLY,
        INDIRECT_CONTACT_ONLY,
        NOT_TOLD_ADDRESS,
        NOT_TOLD_PLACEMENT,
        NOT_TOLD_SCHOOL,
        NOT_TOLD_WHAT_THE_CHILD_SAYS
    }

    /** On what it rests. */
    public enum Basis {
        COURT_ORDER,
        BAIL_CONDITIONS,
        PLAN,
        AGREEMENT,
        CHILDS_WISH,
        DECISION_OF_THE_SERVICE,
        OTHER
    }
}
