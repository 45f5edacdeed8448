package org.runningrecord.command.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.runningrecord.command.access.AccessCommand.RestrictRecord;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.AccessEvent.RecordRestricted;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.RecordRestriction;
import org.runningrecord.web.access.Role;

/** Only some may open a record from now on, or some may not. Somebody has to be left who may lift that again. */
public final class RestrictRecordAct extends Act<RecordRestriction, RestrictRecord> {

    static final String SOURCE = "UK GDPR, articles 5(1)(f) and 32";

    private static final Set<Role> LIFTERS =
            Set.of(Role.TEAM_MANAGER, Role.SENIOR_MANAGER, Role.DATA_PROTECTION_OFFICER);

    private static final Form<RecordRestriction> FORM = Form.of(RecordRestriction.class)
            .asks("reason", "Say why only some may open it, or some may not")
            .may(
                    "readers",
                    "The roles or the people who may open it all the same; leave it out to shut out single people")
            .may("against", "The ids of people whom it never answers: a relative, a colleague whose child this is")
            .may("until", "When it ends by itself", Values.ANY_TIME)
            .holds(
                    "/readers",
                    "Name who may still open it, or whom it is restricted against",
                    (said, on) -> !said.readers().isEmpty() || !said.against().isEmpty());

    public RestrictRecordAct() {
        super(
                new Door("/restriction", "Restrict who may open a record", SOURCE),
                "record-restriction",
                RecordRestriction.class,
                FORM,
                RestrictRecord.class);
    }

    @Override
    public RestrictRecord command(RecordId record, Map<String, String> path, RecordRestriction body) {
        return new RestrictRecord(record, body);
    }

    @Override
    public List<RecordEvent> decide(RestrictRecord command, CaseState state, DecisionContext context) {
        RecordRestriction said = command.body();
        String author = context.author().id();
        if (said.against().contains(author)) {
            context.faults().add("/against", "Nobody restricts a record against themselves; ask somebody else to");
        }
        if (!said.readers().isEmpty() && !said.readers().contains(author) && !liftable(said)) {
            context.faults().add("/readers", "Name somebody who may lift this again: yourself, or a role of managers");
        }
        if (said.until() != null && !said.until().end(context.policy().zone()).isAfter(context.now())) {
            context.faults().add("/until", "This is over already");
        }
        return List.of(new RecordRestricted(state.record(), context.recorded(), said));
    }

    private static boolean liftable(RecordRestriction said) {
        return LIFTERS.stream().anyMatch(role -> said.readers().contains(role.word()));
    }
}
