package org.runningrecord.command.mashdecision;

import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.ReferralEvent.MashDecisionRecorded;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.Consent.AskedBy;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.ConsentOrder;
import org.runningrecord.events.value.ConsentOrder.Standing;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Timeliness;

/** A MASH decision: analysis, recommendation, decision with reasons, and whether consent came first. */
public final class MashDecisionTemplate extends Template<MashDecision> {

    private static final Form<MashDecision.Gap> GAP = Form.of(MashDecision.Gap.class)
            .asks("what", "Say what was not known")
            .asks("agency", "Say which agency was asked")
            .may("answeredBy", "The entry that fills the gap");

    private static final Form<MashDecision> FORM = Form.of(MashDecision.class)
            .asks("headline", "Give a headline")
            .asks("made", "Say when it was decided")
            .asks("concerns", "Say what the presenting concerns are")
            .asks("previousInvolvement", "Say what was known before: involvement, concerns and outcome")
            .asks("analysis", "Give your analysis of need, harm and risk")
            .asks("levelOfNeed", "Say which level of need this is")
            .asks("descriptors", "Say which descriptors of need inform this")
            .asks("recommendation", "Give the social worker's recommendation")
            .asks("recommendedBy", "Say who recommends it")
            .asks("manager", "Say which manager decided")
            .asks("decided", "Give the manager's decision and its reasons")
            .asks("gaps", "Say what was found missing, and who was asked", GAP)
            .asks("referrersConsent", "Name the consent that the referrer asked for", Values.entry("consent"))
            .asks("socialWorkersConsent", "Name the consent that the social worker asked for", Values.entry("consent"));

    private static final ConsentOrder UNSEEN = new ConsentOrder(Standing.NOT_SOUGHT, Standing.NOT_SOUGHT);

    public MashDecisionTemplate() {
        super(
                new Door(
                        "/mash-decisions",
                        "Record a decision in the multi-agency safeguarding hub",
                        "Audit tips, MASH"),
                MashDecision.class,
                FORM,
                RecordMashDecision.class,
                RecordMashDecision::new,
                (entry, recorded, decision, timeliness) ->
                        new MashDecisionRecorded(entry, recorded, decision, timeliness, UNSEEN));
    }

    @Override
    protected EntryEvent event(
            EntryId entry, MashDecision content, Timeliness timeliness, CaseState state, DecisionContext context) {
        return new MashDecisionRecorded(
                entry, context.recorded(), content, timeliness, ConsentFirst.judge(content, context));
    }

    /** Once by the referrer, and once by the social worker. */
    @Override
    protected void onFile(MashDecision content, Examination on, DecisionContext context) {
        MashDecision before = (MashDecision) context.before();
        if (before == null || !before.referrersConsent().equals(content.referrersConsent())) {
            askedBy(AskedBy.REFERRER, content.referrersConsent(), "/referrersConsent", on, context);
        }
        if (before == null || !before.socialWorkersConsent().equals(content.socialWorkersConsent())) {
            askedBy(AskedBy.SOCIAL_WORKER, content.socialWorkersConsent(), "/socialWorkersConsent", on, context);
        }
    }

    private static void askedBy(
            AskedBy who, Answer<EntryId> answer, String pointer, Examination on, DecisionContext context) {
        Consent consent = ConsentFirst.named(answer, context);
        if (consent != null && consent.askedBy() != who) {
            on.fault(
                    pointer,
                    "This consent was asked for by the " + (who == AskedBy.REFERRER ? "social worker" : "referrer"));
        }
    }
}
