package org.runningrecord.command.amendment;

import org.runningrecord.command.contact.ContactRules;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.plannedvisit.PlannedVisitRules;
import org.runningrecord.command.risk.RiskRules;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.supervision.SupervisionRules;
import org.runningrecord.command.visit.VisitRules;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.Visit;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;

/** An amended entry is held to the rules of its kind. */
final class AmendedRules {

    private AmendedRules() {}

    static void check(Content content, CaseState state, DecisionContext context) {
        Faults own = new Faults();
        dispatch(SiblingLinks.without(content), state, context.collecting(own));
        own.all().forEach(fault -> context.faults().add("/changes" + fault.pointer(), fault.detail()));
    }

    private static void dispatch(Content content, CaseState state, DecisionContext context) {
        if (content instanceof Visit visit) {
            VisitRules.check(visit, state.record(), state, context);
        } else if (content instanceof Contact contact) {
            ContactRules.check(contact, state, context);
        } else if (content instanceof LaterRisk risk) {
            RiskRules.check(risk, state, context);
        } else if (content instanceof Supervision supervision) {
            SupervisionRules.check(supervision, state, context);
        } else if (content instanceof UnachievedVisit visit) {
            PlannedVisitRules.check(visit, state, context);
        } else if (content instanceof ImportedFact) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "A fact of a return is corrected by a return; mark what you know of it in an entry of its own");
        } else {
            throw new IllegalStateException(content.getClass().getSimpleName() + " cannot be amended");
        }
    }
}
