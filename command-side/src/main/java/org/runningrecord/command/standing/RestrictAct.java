package org.runningrecord.command.standing;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.form.Parts;
import org.runningrecord.command.standing.StandingCommand.RestrictEntry;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Restriction;
import org.runningrecord.web.problem.Refused;

/** Only some may read an entry from now on. */
public final class RestrictAct extends Act<Restriction, RestrictEntry> {

    static final String SOURCE = "Hillingdon briefing, section 3 (data breaches); UK GDPR, article 18";

    public RestrictAct() {
        super(
                new Door("/entries/{entry}/restriction", "Restrict who may read an entry", SOURCE),
                "restriction",
                Restriction.class,
                Parts.RESTRICTION,
                RestrictEntry.class);
    }

    @Override
    public RestrictEntry command(RecordId record, Map<String, String> path, Restriction body) {
        return new RestrictEntry(record, entry(path), body);
    }

    @Override
    public List<RecordEvent> decide(RestrictEntry command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.entry(command.entry(), state);
        if (entry.standing().restricted()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "This entry is restricted already; lift that, and restrict it anew");
        }
        return List.of(new EntryRestricted(command.entry(), entry.versions(), context.recorded(), command.body()));
    }
}
