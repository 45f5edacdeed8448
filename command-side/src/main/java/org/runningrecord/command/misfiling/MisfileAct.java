package org.runningrecord.command.misfiling;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.runningrecord.events.content.AboutEntry;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.content.SiblingEvent;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/** An entry on the wrong record is moved to the right one: a trace stays on both, and nothing of it is shown on the wrong one any more. */
public final class MisfileAct extends Act<MisfileEntry.Body, MisfileEntry> {

    private static final Form<MisfileEntry.Body> FORM = Form.of(MisfileEntry.Body.class)
            .asks("rightRecord", "Say on which record it belongs")
            .may("about", "For an entry that is about another one: which one on the right record")
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
        EntryState entry = StillThere.entry(command.entry(), state);
        return List.of(new EntryMisfiled(
                command.entry(),
                entry.versions(),
                context.recorded(),
                context.entries().get(command.body().rightRecord()),
                command.body().reason(),
                entry.meets() == null ? null : new EntryId(state.record(), entry.meets())));
    }

    private static List<RecordEvent> arriving(MisfileEntry command, CaseState state, DecisionContext context) {
        StillThere.record(state);
        EntryState leaving = StillThere.entry(command.entry(), context.states().get(command.record()));
        Content content = context.contents().at(command.record(), leaving.latest());
        if (content instanceof ImportedFact) {
            throw Refused.because(Refused.Kind.CONFLICT, "A fact of a return is moved by a corrected return");
        }
        if (content instanceof SiblingEvent) {
            throw Refused.because(Refused.Kind.CONFLICT, "Take this link off, and link the event to the right record");
        }
        @Nullable EntryId about = command.body().about();
        if (content instanceof AboutEntry == (about == null)) {
            context.faults()
                    .add(
                            "/about",
                            about == null
                                    ? "This is about another entry; name the one on the right record"
                                    : "This is about no other entry");
            return List.of();
        }
        if (about != null) {
            StillThere.entry(about, state);
        }
        EntryId entry = state.nextEntry();
        EntryEvent original = (EntryEvent)
                context.contents().event(command.record(), command.entry().sequence());
        return List.of(new MisfiledEntryReceived(
                entry,
                context.recorded(),
                command.entry(),
                original.recorded(),
                Moved.of(content, command.record(), entry, about),
                original.timeliness(),
                command.body().reason()));
    }
}
