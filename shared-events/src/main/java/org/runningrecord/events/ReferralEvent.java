package org.runningrecord.events;

import java.util.List;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.content.Referral;
import org.runningrecord.events.value.ConsentOrder;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** What comes in at the front door: consent, and what is decided in the safeguarding hub. */
public sealed interface ReferralEvent extends EntryEvent {

    /** Somebody asked the service to act for a child (audit tips, MASH). */
    record ReferralReceived(EntryId entry, Recorded recorded, Referral content, Timeliness timeliness)
            implements ReferralEvent {}

    /** Consent was given, refused, withdrawn or overridden (audit tips, MASH). */
    record ConsentRecorded(EntryId entry, Recorded recorded, Consent content, Timeliness timeliness)
            implements ReferralEvent {}

    /**
     * A decision in the multi-agency safeguarding hub was recorded (audit tips, MASH).
     *
     * @param consent whether consent came first
     */
    record MashDecisionRecorded(
            EntryId entry, Recorded recorded, MashDecision content, Timeliness timeliness, ConsentOrder consent)
            implements ReferralEvent {

        @Override
        public List<String> marks() {
            return consent.marks();
        }
    }
}
