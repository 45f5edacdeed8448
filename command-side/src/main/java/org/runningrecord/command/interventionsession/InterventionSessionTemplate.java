package org.runningrecord.command.interventionsession;

import static org.runningrecord.command.form.Condition.is;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Parts;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.command.visit.VisitTemplate;
import org.runningrecord.events.SessionEvent.InterventionSessionRecorded;
import org.runningrecord.events.content.InterventionSession;
import org.runningrecord.events.content.InterventionSession.Analysis;
import org.runningrecord.events.value.AgreedAction;

/** A session of a Graduated Family and Parenting Intervention, with its nine points of observation and analysis. */
public final class InterventionSessionTemplate extends Template<InterventionSession> {

    private static final Form<Analysis> ANALYSIS = Form.of(Analysis.class)
            .asks("engagement", "Say how well you were able to engage the parent in the session")
            .asks(
                    "noticed",
                    "Say what you noticed about the home environment, or the behaviour or attitude of parent and child")
            .asks("safeguardingConcerns", "Say whether there were any emerging safeguarding concerns")
            .asks("wentWell", "Say what went well during the session")
            .asks("strengths", "Say what strengths you identified")
            .asks("supportNeeds", "Say what additional support needs were identified")
            .asks("worriedAbout", "Say what you are worried about following the session")
            .asks("needsToHappen", "Say what needs to happen next")
            .asks("outcomeAchieved", "Say how well the desired outcome was achieved");

    /** "Including by Whom and by When." */
    private static final Form<AgreedAction> ACTION = Parts.ACTION.asks("byWhen", "Say by when", Values.ANY_TIME);

    private static final Form<InterventionSession> FORM = Form.of(InterventionSession.class)
            .asks("headline", "Give a headline")
            .asks("intervention", "Name the intervention")
            .asks("purpose", "Explain the purpose of this session")
            .asks("desiredOutcome", "Give the desired outcome of this session")
            .asks("tookPart", "Say who was present and took part")
            .asks("place", "Say where the session took place", VisitTemplate.PLACE)
            .asks("start", "Say when the session took place")
            .may("end", "When it ended")
            .asks("chosenForAReason", "Say whether place and time were chosen for a reason")
            .asksWhere(is("chosenForAReason", true), "reason", "Say for what reason place and time were chosen")
            .asks("activities", "Describe the particular activities undertaken")
            .asks("resources", "Describe the resources, tools or materials used")
            .asks("analysis", "Describe your observations and reflections", ANALYSIS)
            .may("actions", "What was agreed to be done, by whom and by when", ACTION);

    public InterventionSessionTemplate() {
        super(
                new Door(
                        "/intervention-sessions",
                        "Record a session of a Graduated Family and Parenting Intervention",
                        "Family Service guidance, 5d"),
                InterventionSession.class,
                FORM,
                RecordInterventionSession.class,
                RecordInterventionSession::new,
                InterventionSessionRecorded::new);
    }
}
