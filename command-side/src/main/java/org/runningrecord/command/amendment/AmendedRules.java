package org.runningrecord.command.amendment;

import java.util.HashSet;
import java.util.Set;
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
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;

/** An amended entry is held to the rules of its kind, and to what can only go wrong in an amendment. */
final class AmendedRules {

    private AmendedRules() {}

    static void check(EntryId entry, Content before, Content after, CaseState state, DecisionContext context) {
        Faults own = new Faults();
        actions(entry, after, own);
        if (after instanceof Visit visit) {
            children(visit, state, own);
            fulfils((Visit) before, visit, own);
        }
        if (!SiblingLinks.of(before).equals(SiblingLinks.of(after))) {
            own.add("/circumstances/links", "The links to children who were visited together stay as they are");
        }
        dispatch(SiblingLinks.without(after), state, context.collecting(own));
        own.all().forEach(fault -> context.faults().add("/changes" + fault.pointer(), fault.detail()));
    }

    /** An action keeps the id it was given with this entry; it cannot take that of another, or of one beside it. */
    private static void actions(EntryId entry, Content after, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < after.actions().size(); i++) {
            String id = after.actions().get(i).id();
            if (id != null && (!id.startsWith(entry + "-") || !seen.add(id))) {
                faults.add(
                        "/actions/" + i + "/id",
                        "Name an action of this entry, each once; leave the id of a new one out");
            }
        }
    }

    /** One amendment says one thing about one planned visit. */
    private static void fulfils(Visit before, Visit after, Faults faults) {
        if (before.fulfils() != null
                && after.fulfils() != null
                && !before.fulfils().equals(after.fulfils())) {
            faults.add(
                    "/fulfils", "Take the planned visit out first; then name the other one in an amendment of its own");
        }
    }

    /** A sibling's part of a visit stands on the sibling's record. */
    private static void children(Visit visit, CaseState state, Faults faults) {
        for (int i = 0; i < visit.children().size(); i++) {
            RecordId record = visit.children().get(i).record();
            if (record != null && !record.equals(state.record())) {
                faults.add(
                        "/children/" + i + "/record",
                        "What is said of another child is amended on that child's record");
            }
        }
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
