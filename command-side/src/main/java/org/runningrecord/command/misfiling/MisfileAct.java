package org.runningrecord.command.misfiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/** An entry on the wrong record is moved to the right one: a trace stays on both, and nothing of it is shown on the wrong one any more. */
public final class MisfileAct extends Act<MisfileEntry.Body, MisfileEntry> {

    private static final Form<MisfileEntry.Body> FORM = Form.of(MisfileEntry.Body.class)
            .asks("rightRecord", "Say on which record it belongs")
            .may("about", "For an entry that is about another one, or withdraws consent: which one on the right record")
            .asks("reason", "Say why it is moved")
            .holds(
                    "/rightRecord",
                    "It stands on this record already; name the one it belongs on",
                    (body, on) -> !on.addressed().equals(body.rightRecord()));

    public MisfileAct() {
        super(
                new Door(
                        "/entries/{entry}/misfiling",
                        "Move an entry that stands on the wrong record to the right one",
                        "Hillingdon briefing, section 3 (errors and data breaches)"),
                "misfiling",
                MisfileEntry.Body.class,
                FORM,
                MisfileEntry.class);
    }

    @Override
    public MisfileEntry command(RecordId record, Map<String, String> path, MisfileEntry.Body body) {
        return new MisfileEntry(record, entry(path), body);
    }

    @Override
    public List<RecordEvent> decide(MisfileEntry command, CaseState state, DecisionContext context) {
        return state.record().equals(command.record())
                ? leaving(command, state, context)
                : arriving(command, state, context);
    }

    private static List<RecordEvent> leaving(MisfileEntry command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.leaving(command.entry(), state);
        return List.of(new EntryMisfiled(
                command.entry(),
                entry.versions(),
                context.recorded(),
                context.entries().get(command.body().rightRecord()),
                command.body().reason(),
                Released.by(context.contents().at(state.record(), entry.latest()), state)));
    }

    private static List<RecordEvent> arriving(MisfileEntry command, CaseState state, DecisionContext context) {
        CaseState from = context.states().get(command.record());
        EntryState leaving = StillThere.entry(command.entry(), from);
        Content content = context.contents().at(command.record(), leaving.latest());
        StillThere.recordAt(content.occurred(), state, context.policy().zone());
        Movable.check(content, command, from, state, context);
        if (!context.sound()) {
            return List.of();
        }
        EntryId entry = state.nextEntry();
        EntryEvent original = (EntryEvent)
                context.contents().event(command.record(), command.entry().sequence());
        List<RecordEvent> events = new ArrayList<>();
        events.add(new MisfiledEntryReceived(
                entry,
                context.recorded(),
                command.entry(),
                original.first(),
                Moved.of(content, command.entry(), entry, command.body().about()),
                original.timeliness(),
                original.marks(),
                leaving.actions().soFar(entry),
                leaving.standing().restricted(),
                command.body().reason()));
        Long restriction = leaving.standing().restriction();
        if (restriction != null) {
            EntryRestricted before = (EntryRestricted) context.contents().event(command.record(), restriction);
            events.add(new EntryRestricted(entry, 1, context.recorded(), before.restriction()));
        }
        return events;
    }
}
