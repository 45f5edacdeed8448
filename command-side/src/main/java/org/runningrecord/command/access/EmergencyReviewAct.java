package org.runningrecord.command.access;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.access.AccessCommand.Finding;
import org.runningrecord.command.access.AccessCommand.ReviewEmergencyAccess;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.AccessEvent.EmergencyAccessReviewed;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.access.Ties;
import org.runningrecord.web.problem.Refused;

/** Somebody else than who opened a record in an emergency looks at whether that was right. */
public final class EmergencyReviewAct extends Act<Finding, ReviewEmergencyAccess> {

    private static final Form<Finding> FORM = Form.of(Finding.class)
            .asks("justified", "Say whether it was right to open the record")
            .asks("finding", "Say what you found, and what follows from it");

    public EmergencyReviewAct() {
        super(
                new Door(
                        "/emergency-access/{taken}/review",
                        "Review whether it was right to open a record in an emergency",
                        EmergencyAccessAct.SOURCE),
                "emergency-access-review",
                Finding.class,
                FORM,
                ReviewEmergencyAccess.class);
    }

    @Override
    public ReviewEmergencyAccess command(RecordId record, Map<String, String> path, Finding body) {
        return new ReviewEmergencyAccess(record, taken(record, path.get("taken")), body);
    }

    @Override
    public List<RecordEvent> decide(ReviewEmergencyAccess command, CaseState state, DecisionContext context) {
        Ties.Emergency emergency = state.ties().emergencies().stream()
                .filter(one -> one.taken() == command.taken())
                .findFirst()
                .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "No such access was taken to this record"));
        if (emergency.reviewed()) {
            throw Refused.because(Refused.Kind.CONFLICT, "This has been reviewed");
        }
        if (emergency.person().equals(context.author().id())) {
            throw Refused.because(Refused.Kind.CONFLICT, "Somebody else than who opened the record reviews it");
        }
        return List.of(new EmergencyAccessReviewed(
                state.record(),
                context.recorded(),
                command.taken(),
                command.body().justified(),
                command.body().finding()));
    }

    /** Nothing was ever taken with the first event of a record. */
    private static long taken(RecordId record, String id) {
        EntryId taken = Submissions.entryId(id);
        return taken.record().equals(record) ? taken.sequence() : 0;
    }
}
