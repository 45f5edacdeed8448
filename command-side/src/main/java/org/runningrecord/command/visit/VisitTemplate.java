package org.runningrecord.command.visit;

import static org.runningrecord.command.form.Condition.is;

import java.util.Objects;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Condition;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.content.Visit.Analysis;
import org.runningrecord.events.content.Visit.Place;
import org.runningrecord.events.content.Visit.PlanUpdate;
import org.runningrecord.events.content.Visit.Setting;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Timeliness;

/** A visit to a child or to several (Hillingdon briefing, section 4; Family Service guidance, 5a). */
public final class VisitTemplate extends Template<Visit> {

    private static final String OF_THIS_CHILD =
            "Say of the child whose record this is whether they were seen, and seen alone";
    private static final Condition LIVES_HERE = is("place/setting", Setting.HOME, Setting.PLACEMENT);

    public static final Form<Place> PLACE = Form.of(Place.class)
            .asks("setting", "Say what kind of place this is")
            .may("detail", "Which place exactly");

    private static final Form<Analysis> ANALYSIS = Form.of(Analysis.class)
            .asks("text", "Give a brief analysis")
            .may("improvement", "What has become better")
            .may("deterioration", "What has become worse");

    private static final Form<PlanUpdate> PLAN_UPDATE = Form.of(PlanUpdate.class)
            .asks("update", "Give the update on the plan")
            .asks("satisfied", "Say whether you are satisfied with the way the plan is progressing")
            .asksWhere(is("satisfied", false), "why", "Say why you are not satisfied");

    private static final Form<Visit> FORM = Form.of(Visit.class)
            .asks("reason", "Give the reason for the visit: the headline of the case note")
            .asks("type", "Say what type of visit this was")
            .asks("mode", "Say whether the visit was in-person or virtual")
            .asks("start", "Say when the visit began")
            .may("end", "When the visit ended")
            .asks("place", "Say where the visit was", PLACE)
            .asks("present", "Say who was present")
            .asks("children", OF_THIS_CHILD, ChildVisitedForm.ANYWHERE)
            .also(LIVES_HERE, "children", ChildVisitedForm.AT_HOME)
            .asks("discussion", "Give the key areas of discussion with parents, carers and the child")
            .asks("concerns", "Give any areas of concern arising from the visit")
            .asks("observations", "Give observations on the child's welfare")
            .asksWhere(LIVES_HERE, "homeConditions", "Describe the home conditions: facts, not impressions")
            .may("interactions", "How parents and children were with each other")
            .asks("analysis", "Give a brief analysis of the visit", ANALYSIS)
            .asks("planUpdate", "Give any update on the plan", PLAN_UPDATE)
            .may("fulfils", "The planned visit that this was", Values.PLAN)
            .holds("/children", OF_THIS_CHILD, VisitTemplate::saysOfThisChild);

    public VisitTemplate() {
        super(
                new Door("/visits", "Record a visit", "Hillingdon briefing, section 4; Family Service guidance, 5a"),
                Visit.class,
                FORM,
                RecordVisit.class,
                RecordVisit::new,
                (entry, recorded, visit, timeliness) -> new VisitRecorded(entry, recorded, visit, timeliness, null));
    }

    private static boolean saysOfThisChild(Visit visit, Examination on) {
        return visit.children().stream()
                .filter(Objects::nonNull)
                .anyMatch(child -> on.addressed().equals(child.record()));
    }

    @Override
    protected EntryEvent event(
            EntryId entry, Visit visit, Timeliness timeliness, CaseState state, DecisionContext context) {
        return new VisitRecorded(
                entry, context.recorded(), visit, timeliness, VisitFulfilment.of(visit, state, context));
    }
}
