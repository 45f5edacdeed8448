package org.runningrecord.command.standing;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.act.Reason;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.misfiling.Released;
import org.runningrecord.command.standing.StandingCommand.UnlinkEntry;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.EntryUnlinked;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** An entry of an event of several children turned out not to be about this one. The records of the others stay as they are. */
public final class UnlinkAct extends Act<Reason, UnlinkEntry> {

    public UnlinkAct() {
        super(
                new Door(
                        "/entries/{entry}/unlinking",
                        "Take an event of several children off the record of one whom it is not about",
                        "Audit tips, Family Support and Protection (sibling records)"),
                "unlinking",
                Reason.class,
                Reason.form("Say why this is not about the child"),
                UnlinkEntry.class);
    }

    @Override
    public UnlinkEntry command(RecordId record, Map<String, String> path, Reason body) {
        return new UnlinkEntry(record, entry(path), body);
    }

    @Override
    public List<RecordEvent> decide(UnlinkEntry command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.leaving(command.entry(), state);
        Content content = context.contents().at(state.record(), entry.latest());
        if (!shared(content)) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "This entry is of this child alone; if it stands on the wrong record, move it to the right one");
        }
        return List.of(new EntryUnlinked(
                command.entry(),
                entry.versions(),
                context.recorded(),
                command.body().reason(),
                Released.by(content, state)));
    }

    private static boolean shared(Content content) {
        return content instanceof SiblingEvent
                || content.circumstances().links().stream().anyMatch(Link::made);
    }
}
