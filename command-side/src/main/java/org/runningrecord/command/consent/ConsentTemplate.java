package org.runningrecord.command.consent;

import static org.runningrecord.command.form.Condition.given;
import static org.runningrecord.command.form.Condition.is;
import static org.runningrecord.command.form.Condition.not;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.ReferralEvent.ConsentRecorded;
import org.runningrecord.events.content.Consent;
import org.runningrecord.events.content.Consent.State;

/** Consent: who, on what authority, for what, how and when; or why it was overridden. */
public final class ConsentTemplate extends Template<Consent> {

    private static final Form<Consent> FORM = Form.of(Consent.class)
            .asks("headline", "Give a headline")
            .asks("purpose", "Say what consent was asked for")
            .asks("scope", "Say what exactly: with whom, and for how long")
            .asks("state", "Say whether it was given, refused, withdrawn or overridden")
            .asks("asked", "Say when it was asked for, or set aside")
            .asks("askedBy", "Say who asked: referrer or social-worker")
            .asksWhere(not(is("state", State.OVERRIDDEN)), "person", "Say who gave or refused it")
            .asksWhere(
                    not(is("state", State.OVERRIDDEN)),
                    "authority",
                    "Say on what authority: parental responsibility, or their own")
            .asksWhere(not(is("state", State.OVERRIDDEN)), "how", "Say how it was given")
            .asksWhere(
                    is("state", State.OVERRIDDEN),
                    "riskReason",
                    "Say which risk to the child makes you override consent")
            .never(
                    not(is("state", State.OVERRIDDEN)),
                    "riskReason",
                    "This consent was not overridden, and yet there is a reason for it")
            .asksWhere(is("state", State.WITHDRAWN), "withdraws", "Name the consent that no longer stands")
            .also(given("withdraws"), "withdraws", Values.entry("consent"));

    public ConsentTemplate() {
        super(
                new Door("/consents", "Record consent, or that it was overridden", "Audit tips, MASH"),
                Consent.class,
                FORM,
                RecordConsent.class,
                RecordConsent::new,
                ConsentRecorded::new);
    }
}
