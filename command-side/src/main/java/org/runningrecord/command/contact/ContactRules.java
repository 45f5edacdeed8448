package org.runningrecord.command.contact;

import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.EntryChecks;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.Contact;

/** What a record of a contact has to say (Family Service guidance 5a). */
public final class ContactRules {

    private ContactRules() {}

    public static void check(Contact contact, CaseState state, DecisionContext context) {
        Checks checks = new Checks(context);
        EntryChecks entry = new EntryChecks(checks);
        checks.line("/reason", contact.reason(), "Give the reason for the contact: the headline of the case note");
        checks.required("/channel", contact.channel(), "Say how you were in contact");
        checks.required("/initiative", contact.initiative(), "Say who sought the contact");
        checks.happened("/start", contact.start(), "Say when the contact was");
        if (contact.end() != null) {
            checks.happened("/end", contact.end(), "Say when the contact ended");
            checks.notBefore("/end", contact.end(), contact.start(), "A contact ends after it begins");
        }
        checks.answered("/people", contact.people(), "Say whom the contact was with.", entry::people);
        checks.answered(
                "/summary",
                contact.summary(),
                "Say what was said and done.",
                (at, text) -> checks.narrative(at, text, "Say what was said and done"));
        if (contact.words() != null) {
            checks.answered("/words", contact.words(), "", entry::quotationsAt);
        }
        checks.optionalNarrative("/analysis", contact.analysis());
        entry.actions(contact.actions(), "/actions", state);
        entry.risk(contact.risk());
        entry.circumstances(contact, state);
    }
}
