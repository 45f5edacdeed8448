package org.runningrecord.command.directsession;

import static org.runningrecord.command.form.Condition.is;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.SessionEvent.DirectSessionRecorded;
import org.runningrecord.events.content.DirectSession;
import org.runningrecord.events.content.DirectSession.Outcome;

/** A direct session: WHO, AIM, METHOD, OUTCOME, observations, reflections and ACTIONS. */
public final class DirectSessionTemplate extends Template<DirectSession> {

    private static final Form<Outcome> OUTCOME = Form.of(Outcome.class)
            .asks("metItsAims", "Say whether the session met its aims")
            .asksWhere(is("metItsAims", false), "whyNot", "Say why the session did not meet its aims")
            .asksWhere(is("metItsAims", false), "differently", "Say what will be done differently");

    private static final Form<DirectSession> FORM = Form.of(DirectSession.class)
            .asks("headline", "Give a headline")
            .asks("start", "Say when the session was")
            .may("end", "When it ended")
            .asks("who", "Say who was involved in the session")
            .asks("presentNotParticipating", "Say who was present and did not take part")
            .asks("aim", "Say what the aim of the session was")
            .asks("method", "Say what methods and tools were used")
            .asks("outcome", "Say whether the session met its aims", OUTCOME)
            .asks("observations", "Say what you observed")
            .asks("reflections", "Give your professional reflections")
            .may("otherNotes", "Observations or incidents not directly linked to the aim");

    public DirectSessionTemplate() {
        super(
                new Door("/direct-sessions", "Record a direct session", "Family Service guidance, 5c"),
                DirectSession.class,
                FORM,
                RecordDirectSession.class,
                RecordDirectSession::new,
                DirectSessionRecorded::new);
    }
}
