package org.runningrecord.command.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.EntryChecks;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.Supervision.Outcome;
import org.runningrecord.events.content.Supervision.ReviewedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Narrative;

/** What a record of supervision has to show: the ten contents of the Family Service guidance (5h). */
public final class SupervisionRules {

    private final Checks checks;
    private final CaseState state;

    private SupervisionRules(Checks checks, CaseState state) {
        this.checks = checks;
        this.state = state;
    }

    public static void check(Supervision supervision, CaseState state, DecisionContext context) {
        Checks checks = new Checks(context);
        new SupervisionRules(checks, state).check(supervision, new EntryChecks(checks));
    }

    private void check(Supervision supervision, EntryChecks entry) {
        checks.line("/headline", supervision.headline(), "Give a headline");
        checks.required("/occasion", supervision.occasion(), "Say whether this was planned or ad-hoc");
        checks.happened("/start", supervision.start(), "Say when the supervision was");
        if (supervision.end() != null) {
            checks.happened("/end", supervision.end(), "Say when it ended");
            checks.notBefore("/end", supervision.end(), supervision.start(), "Supervision ends after it begins");
        }
        if (checks.required("/supervisor", supervision.supervisor(), "Say who supervised")) {
            checks.practitioner("/supervisor", supervision.supervisor());
        }
        checks.atMost("/others", supervision.others().size(), 20);
        for (int i = 0; i < supervision.others().size(); i++) {
            checks.practitioner("/others/" + i, supervision.others().get(i));
        }
        contents(supervision);
        checks.optionalNarrative("/reflection", supervision.reflection());
        checks.optionalNarrative("/decisions", supervision.decisions());
        entry.actions(supervision.actions(), "/actions", state);
        entry.risk(supervision.risk());
        entry.circumstances(supervision, state);
    }

    private void contents(Supervision supervision) {
        text("/summary", supervision.summary(), "Give a brief summary of the case or the intervention.");
        checks.answered(
                "/reviewed", supervision.reviewed(), "Say what became of the actions agreed before.", this::reviewed);
        text("/progress", supervision.progress(), "Say what progress is being made.");
        text("/stillToHappen", supervision.stillToHappen(), "Say what still needs to happen to bring about change.");
        text("/keyDates", supervision.keyDates(), "Give key dates or deadlines for review of plans.");
        text("/tools", supervision.tools(), "Give risk assessments, scaling tools or activities to be used.");
        text(
                "/unableToEngage",
                supervision.unableToEngage(),
                "Say what is to be done if the family cannot be engaged.");
        text("/payByResults", supervision.payByResults(), "Refer to Extended Troubled Families outcomes.");
        text(
                "/childrenSpokenTo",
                supervision.childrenSpokenTo(),
                "Say when children have been spoken to, and what their views and feelings are.");
        text(
                "/significantAdults",
                supervision.significantAdults(),
                "Name significant adults who may not live in the household.");
    }

    private void text(String pointer, @Nullable Answer<Narrative> answer, String ask) {
        checks.answered(pointer, answer, ask, (at, text) -> checks.narrative(at, text, ask));
    }

    private void reviewed(String pointer, List<ReviewedAction> reviewed) {
        checks.atMost(pointer, reviewed.size(), Checks.ITEMS);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < reviewed.size(); i++) {
            ReviewedAction action = reviewed.get(i);
            String at = pointer + "/" + i;
            if (!checks.required(at, action, "An action cannot be empty")) {
                continue;
            }
            if (action.action() == null || !state.holdsAction(action.action())) {
                checks.faults().add(at + "/action", "There is no such action on this record");
            } else if (!seen.add(action.action())) {
                checks.faults().add(at + "/action", "This action is reviewed twice");
            }
            checks.required(at + "/outcome", action.outcome(), "Say what became of it");
            if (action.outcome() != null && action.outcome() != Outcome.DONE) {
                checks.narrative(at + "/comment", action.comment(), "Say why it is not done, and what follows");
            }
        }
    }
}
