package org.runningrecord.command.contact;

import java.util.List;
import org.runningrecord.command.decision.Completion;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.ContactEvent.ContactRecorded;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.value.EntryId;

/** Decides contacts. */
public final class ContactDecider {

    private ContactDecider() {}

    public static List<RecordEvent> decide(RecordContact command, CaseState state, DecisionContext context) {
        ContactRules.check(command.contact(), state, context);
        if (!context.sound()) {
            return List.of();
        }
        EntryId entry = state.nextEntry();
        Contact contact = Completion.of(command.contact(), entry, context);
        return List.of(new ContactRecorded(entry, context.recorded(), contact, context.judge("contact", contact)));
    }
}
