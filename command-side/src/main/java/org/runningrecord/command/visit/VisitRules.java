package org.runningrecord.command.visit;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.EntryChecks;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.PlanState;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.content.Visit.Analysis;
import org.runningrecord.events.content.Visit.Place;
import org.runningrecord.events.content.Visit.PlanUpdate;
import org.runningrecord.events.value.RecordId;

/** What a record of a visit has to say (Hillingdon briefing, section 4; Family Service guidance 5a). */
public final class VisitRules {

    private final Checks checks;
    private final EntryChecks entry;
    private final RecordId addressed;

    private VisitRules(DecisionContext context, RecordId addressed) {
        this.checks = new Checks(context);
        this.entry = new EntryChecks(checks);
        this.addressed = addressed;
    }

    /** @param addressed the child of whom it has to say whether they were seen */
    public static void check(Visit visit, RecordId addressed, CaseState state, DecisionContext context) {
        new VisitRules(context, addressed).check(visit, state);
    }

    private void check(Visit visit, CaseState state) {
        checks.line("/reason", visit.reason(), "Give the reason for the visit: the headline of the case note");
        checks.required("/type", visit.type(), "Say what type of visit this was");
        checks.required("/mode", visit.mode(), "Say whether the visit was in-person or virtual");
        checks.happened("/start", visit.start(), "Say when the visit began");
        if (visit.end() != null) {
            checks.happened("/end", visit.end(), "Say when the visit ended");
            checks.notBefore("/end", visit.end(), visit.start(), "A visit ends after it begins");
        }
        place(visit);
        checks.answered("/present", visit.present(), "Say who was present.", entry::people);
        new ChildrenRules(checks, entry, addressed).check(visit.children(), livesHere(visit.place()));
        detail(visit);
        entry.actions(visit.actions(), "/actions", state);
        fulfils(visit, state);
        entry.risk(visit.risk());
        entry.circumstances(visit, state);
    }

    private void detail(Visit visit) {
        checks.answered(
                "/discussion",
                visit.discussion(),
                "Give the key areas of discussion with parents, carers and the child.",
                (at, text) -> checks.narrative(at, text, "Say what was discussed"));
        checks.answered(
                "/concerns",
                visit.concerns(),
                "Give any areas of concern arising from the visit.",
                (at, text) -> checks.narrative(at, text, "Say what the concerns are"));
        checks.answered(
                "/observations",
                visit.observations(),
                "Give observations on the child's welfare.",
                (at, text) -> checks.narrative(at, text, "Say what was observed"));
        if (livesHere(visit.place()) || visit.homeConditions() != null) {
            checks.answered(
                    "/homeConditions",
                    visit.homeConditions(),
                    "Describe the home conditions: facts, not impressions.",
                    (at, text) -> checks.narrative(at, text, "Say what the home is like"));
        }
        if (visit.interactions() != null) {
            checks.answered(
                    "/interactions",
                    visit.interactions(),
                    "",
                    (at, text) -> checks.narrative(at, text, "Say how parents and children were with each other"));
        }
        checks.answered("/analysis", visit.analysis(), "Give a brief analysis of the visit.", this::analysis);
        checks.answered("/planUpdate", visit.planUpdate(), "Give any update on the plan.", this::planUpdate);
    }

    private void place(Visit visit) {
        @Nullable Place place = visit.place();
        if (checks.required("/place", place, "Say where the visit was")) {
            checks.required("/place/setting", place.setting(), "Say what kind of place this was");
            checks.optionalLine("/place/detail", place.detail());
        }
    }

    private static boolean livesHere(@Nullable Place place) {
        return place != null && place.setting() != null && place.setting().livesHere();
    }

    private void fulfils(Visit visit, CaseState state) {
        if (visit.fulfils() == null || checks.decidedElsewhere(visit.fulfils().record(), state)) {
            return;
        }
        PlanState plan = state.plan(visit.fulfils());
        if (plan == null) {
            checks.faults().add("/fulfils", "There is no such planned visit on this record");
        }
    }

    private void analysis(String pointer, Analysis analysis) {
        checks.narrative(pointer + "/text", analysis.text(), "Give a brief analysis");
        checks.optionalNarrative(pointer + "/improvement", analysis.improvement());
        checks.optionalNarrative(pointer + "/deterioration", analysis.deterioration());
    }

    private void planUpdate(String pointer, PlanUpdate update) {
        checks.narrative(pointer + "/update", update.update(), "Give the update on the plan");
        checks.yesOrNo(
                pointer + "/satisfied",
                update.satisfied(),
                "Say whether you are satisfied with the way the plan is progressing.");
        if (update.satisfied() != null
                && update.satisfied().given().filter(yes -> !yes).isPresent()) {
            checks.narrative(pointer + "/why", update.why(), "Say why you are not satisfied");
        }
    }
}
