package org.runningrecord.command.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.access.AccessCommand.Emergency;
import org.runningrecord.command.access.AccessCommand.TakeEmergencyAccess;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Numbers;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.AccessEvent.EmergencyAccessTaken;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;

/** Somebody opens a record in an emergency that they may not open else, says why, and does so for a time. Whether that was right is reviewed by somebody else. */
public final class EmergencyAccessAct extends Act<Emergency, TakeEmergencyAccess> {

    static final String SOURCE =
            "UK GDPR, articles 5(2) and 32; Working Together to Safeguard Children, information sharing";

    private static final int USUAL_MINUTES = 60;

    private static final Form<Emergency> FORM = Form.of(Emergency.class)
            .asks("reason", "Say why you have to open this record now")
            .may(
                    "minutes",
                    "For how long, from 5 to 240 minutes; an hour where nothing is said",
                    Numbers.between(5, 240));

    public EmergencyAccessAct() {
        super(
                new Door(
                        "/emergency-access",
                        "Open a record in an emergency; the manager and the data protection officer are shown it at once",
                        SOURCE),
                "emergency-access",
                Emergency.class,
                FORM,
                TakeEmergencyAccess.class);
    }

    @Override
    public TakeEmergencyAccess command(RecordId record, Map<String, String> path, Emergency body) {
        return new TakeEmergencyAccess(record, body);
    }

    @Override
    public List<RecordEvent> decide(TakeEmergencyAccess command, CaseState state, DecisionContext context) {
        Emergency said = command.body();
        int minutes = said.minutes() == null ? USUAL_MINUTES : said.minutes();
        return List.of(new EmergencyAccessTaken(
                state.record(), context.recorded(), said.reason(), context.now().plus(Duration.ofMinutes(minutes))));
    }
}
