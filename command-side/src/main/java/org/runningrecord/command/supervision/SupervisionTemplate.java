package org.runningrecord.command.supervision;

import static org.runningrecord.command.form.Condition.is;

import org.runningrecord.command.form.Children;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.SupervisionEvent.SupervisionRecorded;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.Supervision.HeartOfTheMatter;
import org.runningrecord.events.content.Supervision.Held;
import org.runningrecord.events.content.Supervision.Held.HeldBy;
import org.runningrecord.events.content.Supervision.Held.Status;
import org.runningrecord.events.content.Supervision.Joint;

/** A case discussion in supervision: the ten contents, and more than a checklist of actions. */
public final class SupervisionTemplate extends Template<Supervision> {

    /** Friend not foe, paragraph 99. */
    private static final Form<HeartOfTheMatter> HEART_OF_THE_MATTER = Form.of(HeartOfTheMatter.class)
            .asks("workingTowards", "Say what you are working towards: the outcome")
            .asks("workingWell", "Say what is working well: strengths")
            .asks("worriedAbout", "Say what you are worried about: priority risks")
            .asks("whatNeedsToHappen", "Say what needs to happen: the options you are exploring")
            .asks("whereWeAre", "Say where you are now: the progress so far")
            .asks("whereWeWantToBe", "Say where you want to be: the next steps");

    /** Audit tips, Family Support and Protection. */
    private static final Form<Held> HELD = Form.of(Held.class)
            .asks("status", "Say under which status the case is held")
            .asks("by", "Say who holds the case")
            .asksWhere(
                    is("status", Status.CIN).and(is("by", HeldBy.EARLY_HELP_WORKER)),
                    "supervisedByStatutoryManager",
                    "Say whether a statutory manager supervised this CIN case, which an early-help worker holds")
            .asksWhere(is("supervisedByStatutoryManager", false), "why", "Say why no statutory manager supervised it");

    private static final Form<Supervision> FORM = TenContents.in(Form.of(Supervision.class)
                    .asks("headline", "Give a headline")
                    .asks("occasion", "Say whether this was planned or ad-hoc")
                    .asks("start", "Say when the supervision was")
                    .may("end", "When it ended")
                    .asks("supervisor", "Say who supervised")
                    .may("others", "Who else took part"))
            .may("reflection", "A deeper analysis: what does it mean, and what does it do to you")
            .may("decisions", "What the supervisor decided, with the reason")
            .may("uncertainties", "What is not certain")
            .may("heartOfTheMatter", "The Heart of the Matter framework", HEART_OF_THE_MATTER)
            .may(
                    "joint",
                    "With whom it was held jointly",
                    Form.of(Joint.class)
                            .asks("team", "Name the other team")
                            .asks("supervisor", "Say who supervised for the other team"))
            .may("held", "How the case is held", HELD)
            .may("decided", "Decisions, each with why this and why not the others")
            .may(
                    "children",
                    "What is said of single children, where the work with several was discussed",
                    Children.PART)
            .promises(
                    "Each action is reviewed once",
                    (on, at, supervision) -> TenContents.reviewedOnce(supervision.reviewed(), on));

    public SupervisionTemplate() {
        super(
                new Door("/supervisions", "Record a case discussion in supervision", "Family Service guidance, 5h"),
                Supervision.class,
                FORM,
                RecordSupervision.class,
                RecordSupervision::new,
                SupervisionRecorded::new);
    }
}
