package org.runningrecord.command.referral;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.ReferralEvent.ReferralReceived;
import org.runningrecord.events.content.Referral;

/** A referral: who is concerned about a child, and about what. */
public final class ReferralTemplate extends Template<Referral> {

    private static final Form<Referral> FORM = Form.of(Referral.class)
            .asks("headline", "Give a headline")
            .asks("received", "Say when it reached the service")
            .asks("sector", "Say what kind of agency it comes from")
            .asks("agency", "Name the agency, or say that a member of the public or the family made it")
            .asks("person", "Name the person who made it")
            .asks("role", "Say what that person does, or is to the child")
            .asks("concerns", "Say what they are concerned about")
            .asks("known", "Say whether the family knows of it, and what they say");

    public ReferralTemplate() {
        super(
                new Door("/referrals", "Record a referral", "Audit tips, MASH (presenting concerns)"),
                Referral.class,
                FORM,
                RecordReferral.class,
                RecordReferral::new,
                ReferralReceived::new);
    }
}
