package org.runningrecord.command.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.DisputeEvent.EntryDisputed;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Dispute;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;

/** Somebody disputes an entry. Their own statement stands beside it for good, and a decision is due within one month. */
public final class DisputeAct extends Act<Dispute, DisputeEntry> {

    private static final Form<Dispute> FORM = Form.of(Dispute.class)
            .asks("by", "Say who disputes it")
            .may("through", "Who speaks for them, for example an advocate")
            .asks("received", "Say when it reached the service")
            .asks("part", "Say what in the entry is disputed")
            .asks("statement", "Give their own statement, word for word");

    public DisputeAct() {
        super(
                new Door("/entries/{entry}/disputes", "Record that somebody disputes an entry", SOURCE),
                "dispute",
                Dispute.class,
                FORM,
                DisputeEntry.class);
    }

    static final String SOURCE = "UK GDPR, articles 12(3) and 16; Friend not foe, principles 5 and 6";

    @Override
    public DisputeEntry command(RecordId record, Map<String, String> path, Dispute body) {
        return new DisputeEntry(record, entry(path), body);
    }

    @Override
    public List<RecordEvent> decide(DisputeEntry command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.entry(command.entry(), state);
        return List.of(new EntryDisputed(
                command.entry(),
                entry.standing().disputes() + 1,
                context.recorded(),
                command.body(),
                entry.versions(),
                dueBy(command.body().received(), context.policy().zone())));
    }

    /** The end of the same day of the next month; where that has no such day, of its last. */
    private static Instant dueBy(When received, ZoneId zone) {
        LocalDate day = received.earliest(zone).atZone(zone).toLocalDate().plusMonths(1);
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }
}
