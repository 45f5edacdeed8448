package org.runningrecord.command.mashdecision;

import java.time.ZoneId;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.ConsentOrder;
import org.runningrecord.events.value.ConsentOrder.Standing;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.When;

/** Judges whether consent came before the decision. One that came first is recorded all the same, and marked (audit tips, MASH). */
final class ConsentFirst {

    private ConsentFirst() {}

    static ConsentOrder judge(MashDecision decision, CaseState state, DecisionContext context) {
        return new ConsentOrder(
                standing(decision.referrersConsent(), decision.made(), state, context),
                standing(decision.socialWorkersConsent(), decision.made(), state, context));
    }

    private static Standing standing(Answer<EntryId> named, When made, CaseState state, DecisionContext context) {
        EntryState entry = named.given().map(state::entry).orElse(null);
        if (entry == null) {
            return Standing.NOT_SOUGHT;
        }
        Consent consent = (Consent) context.contents().at(state.record(), entry.latest());
        return switch (consent.state()) {
            case REFUSED -> Standing.REFUSED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case GIVEN -> first(consent, made, context) ? Standing.CAME_FIRST : Standing.CAME_LATER;
            case OVERRIDDEN -> first(consent, made, context) ? Standing.OVERRIDDEN_FIRST : Standing.CAME_LATER;
        };
    }

    /** Where only days are known, consent of the same day is taken to have come first. */
    private static boolean first(Consent consent, When made, DecisionContext context) {
        ZoneId zone = context.policy().zone();
        return !consent.asked().earliest(zone).isAfter(made.end(zone));
    }
}
