package org.runningrecord.command;

import static org.runningrecord.command.Body.json;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.command.plannedvisit.PlanCommand.CancelPlannedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.NewTime;
import org.runningrecord.command.plannedvisit.PlanCommand.Reason;
import org.runningrecord.command.plannedvisit.PlanCommand.ReschedulePlannedVisit;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.command.risk.IdentifyRisk;
import org.runningrecord.command.significance.JudgeSignificance;
import org.runningrecord.command.significance.SignificanceDecider;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.ImportEvent.FactImported;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.events.value.When;

/** Things that can be asked of Mia's record, one after the other; what cannot be done at that point is refused and leaves nothing. */
public enum Story {
    PLAN,
    RESCHEDULE,
    CANCEL,
    ATTEMPT,
    VISIT,
    VISIT_AS_PLANNED,
    CONTACT,
    SUPERVISION,
    RISK,
    IMPORT,
    AMEND,
    MOVE,
    MARK,
    REVISE,
    WITHDRAW,
    DISPUTE,
    DECIDE,
    RESTRICT,
    LIFT,
    MISFILE,
    COMPLETE,
    CARRY_FORWARD;

    /** @param about the sequence that a command which needs one is about */
    public void tell(Given given, long about) {
        EntryId id = mias(about);
        Then then = switch (this) {
            case PLAN -> given.when(Body.planned(Body.plannedVisit()), PlannedVisitDecider::decide);
            case RESCHEDULE ->
                given.when(
                        new ReschedulePlannedVisit(
                                MIA, id, new NewTime(When.parse("2026-10-13"), When.parse("2026-10-13"), "Dentist")),
                        PlannedVisitDecider::decide);
            case CANCEL ->
                given.when(new CancelPlannedVisit(MIA, id, new Reason("Half term")), PlannedVisitDecider::decide);
            case ATTEMPT -> given.when(Body.attempted(Body.unachievedVisit().with("/planned", id.toString())));
            case VISIT -> given.when(Body.recorded(Body.visit()));
            case VISIT_AS_PLANNED -> given.when(Body.recorded(Body.visit().with("/fulfils", id.toString())));
            case CONTACT -> given.when(Body.contacted(Body.contact()));
            case SUPERVISION -> given.when(Body.supervised(Body.supervision()));
            case RISK -> given.when(risk(id));
            case IMPORT -> new Then(Map.of(MIA, List.of(fact(given))), null);
            case AMEND -> amend(given, id, "{'actions': [{'what': 'Ring', 'byWhom': 'Dawn'}]}");
            case MOVE -> amend(given, id, "{'start': '2026-10-04'}");
            case MARK -> judge(given, id, new ChronologyLine("Seen.", null, null), null);
            case REVISE -> judge(given, id, new ChronologyLine("Seen at home.", null, null), "Plainer");
            case WITHDRAW -> judge(given, id, null, "By mistake");
            case DISPUTE -> act(given, "dispute", id);
            case DECIDE -> act(given.by(Given.DAWN), "dispute-decision", id);
            case RESTRICT -> act(given, "restriction", id);
            case LIFT -> act(given, "restriction-lifting", id);
            case MISFILE -> act(given, "misfiling", id);
            case COMPLETE -> act(given, "action-completion", id);
            case CARRY_FORWARD -> act(given, "action-carrying-forward", id);
        };
        then.decided().values().forEach(events -> events.forEach(given::onFile));
    }

    /** Nobody looks at the clock here: what the examples tell lies before the end of this year. */
    private static Then act(Given given, String name, EntryId about) {
        Map<String, String> path = Map.of("entry", about.toString(), "dispute", "1", "action", about + "-1");
        return Acts.when(given.at("2026-12-25T10:00:00Z"), name, path);
    }

    private static IdentifyRisk risk(EntryId about) {
        LaterRisk risk = Body.laterRisk()
                .with("/about", about.toString())
                .with("/identified", "2026-10-06T08:00:00+01:00")
                .read();
        return new IdentifyRisk(MIA, risk);
    }

    private static FactImported fact(Given given) {
        EntryId entry = given.state(MIA).nextEntry();
        return new FactImported(
                entry,
                given.recorded(),
                new ImportedFact(
                        "cp-plan-start", "Plan", When.parse("2026-01"), "k" + entry, Map.of(), Circumstances.NONE),
                new Timeliness("not-applicable: import", null, false, Duration.ZERO, null, null, null, List.of()),
                true);
    }

    private static Then amend(Given given, EntryId entry, String changes) {
        AmendNote.Body body = new AmendNote.Body(AmendmentKind.ADDITION, "Forgotten", json(changes));
        return given.when(new AmendNote(MIA, entry, body), Kinds.AMENDING);
    }

    private static Then judge(Given given, EntryId entry, ChronologyLine line, String reason) {
        return given.when(
                new JudgeSignificance(
                        MIA, entry, new JudgeSignificance.Body(line, line == null ? Boolean.TRUE : null, reason)),
                SignificanceDecider::decide);
    }
}
