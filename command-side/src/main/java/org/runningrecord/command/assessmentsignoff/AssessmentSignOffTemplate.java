package org.runningrecord.command.assessmentsignoff;

import static org.runningrecord.command.form.Condition.is;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AssessmentEvent.AssessmentSignedOff;
import org.runningrecord.events.content.AssessmentSignOff;

/** A manager signs an assessment off, or says why not. */
public final class AssessmentSignOffTemplate extends Template<AssessmentSignOff> {

    private static final Form<AssessmentSignOff> FORM = Form.of(AssessmentSignOff.class)
            .asks("about", "The assessment")
            .asks("headline", "Give a headline")
            .asks("decided", "Say when this was decided")
            .asks("manager", "Say which manager decided")
            .asks("signedOff", "Say whether the assessment is signed off")
            .asksWhere(is("signedOff", false), "whyNot", "Say why it is not signed off")
            .never(is("signedOff", true), "whyNot", "This says that it is signed off, and why not")
            .asks("assured", "Say what you looked at, and what you think of its quality")
            .may(
                    "qualityDocument",
                    "The entry that references the quality-assurance document",
                    Values.entry("document"));

    public AssessmentSignOffTemplate() {
        super(
                new Door(
                        "/entries/{about}/sign-offs",
                        "Record whether a manager signs an assessment off",
                        "Audit tips, Assessment"),
                AssessmentSignOff.class,
                FORM,
                RecordAssessmentSignOff.class,
                RecordAssessmentSignOff::new,
                AssessmentSignedOff::new);
    }

    @Override
    public List<String> aboutKinds() {
        return List.of("assessment");
    }

    /** Nobody signs off what they wrote themselves. */
    @Override
    protected void onFile(AssessmentSignOff content, Examination on, DecisionContext context) {
        AssessmentSignOff before = (AssessmentSignOff) context.before();
        boolean asBefore = before != null
                && before.about().equals(content.about())
                && before.manager().equals(content.manager());
        if (!asBefore && content.about() != null && content.manager() != null) {
            notTheAuthor(content, "/manager", on.state().entry(content.about()), on.checks());
        }
        notByTheAuthor(content, before, on, context);
    }

    /** Whoever wrote the assessment does not record that somebody else signed it off either, nor turn a refusal into that. */
    private static void notByTheAuthor(
            AssessmentSignOff content, @Nullable AssessmentSignOff before, Examination on, DecisionContext context) {
        EntryState assessment = content.about() == null ? null : on.state().entry(content.about());
        boolean anew = before == null || !Objects.equals(before.signedOff(), content.signedOff());
        if (anew
                && assessment != null
                && assessment.author().equals(context.author().id())) {
            context.faults()
                    .add("/signedOff", "Somebody who did not write the assessment records whether it is signed off");
        }
    }

    /** Faults a sign-off by whoever wrote the assessment. */
    public static void notTheAuthor(
            AssessmentSignOff content, String pointer, @Nullable EntryState assessment, Checks checks) {
        if (assessment != null && assessment.author().equals(content.manager().id())) {
            checks.faults().add(pointer, "A manager who did not write the assessment signs it off");
        }
    }
}
