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
 * Consent, or why it was set aside (audit tips, MASH): recorded and considered before a decision is made.
 *
 * @param purpose what it was asked for
 * @param scope what exactly, with whom and for how long
 * @param state given, refused, withdrawn, or overridden on the basis of risk
 * @param asked when it was asked for, or set aside
 * @param askedBy the referrer first, then the social worker
 * @param person who gave or refused it
 * @param authority on which that person could
 * @param how it was given
 * @param riskReason why it was overridden
 * @param withdraws the consent that no longer stands
 */
public record Consent(
        String headline,
        Purpose purpose,
        Answer<Narrative> scope,
        State state,
        When asked,
        AskedBy askedBy,
        @Nullable PersonPresent person,
        @Nullable Authority authority,
        @Nullable How how,
        @Nullable Narrative riskReason,
        @Nullable EntryId withdraws,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public Consent {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return asked;
    }

    /** What consent was asked for. */
    public enum Purpose {
        MASH_ENQUIRY,
        AGENCY_CHECKS,
        SHARING_INFORMATION,
        ASSESSMENT,
        A_SERVICE,
        OTHER
    }

    /** What came of it. */
    public enum State {
        GIVEN,
        REFUSED,
        WITHDRAWN,
        OVERRIDDEN
    }

    /** Who asked. */
    public enum AskedBy {
        REFERRER,
        SOCIAL_WORKER
    }

    /** On what ground a person can consent. */
    public enum Authority {
        PARENTAL_RESPONSIBILITY,
        YOUNG_PERSONS_OWN,
        COURT_ORDER,
        OTHER
    }

    /** How it was said. */
    public enum How {
        IN_WRITING,
        IN_PERSON,
        BY_TELEPHONE,
        ELECTRONICALLY,
        OTHER
    }
}
