package org.runningrecord.command.identity;

import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.identity.IdentityCommand.MergeRecords;
import org.runningrecord.command.identity.IdentityCommand.Merging;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.WhatHappened;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.web.problem.Refused;

/**
 * Two records of the same child: one goes on, and the other takes nothing new. No text is copied, each names the other, and it can be undone. What is
 * expected, and who holds the case, goes on with the record that does.
 */
public final class MergeAct extends Act<Merging, MergeRecords> {

    static final String SOURCE = "UK GDPR, article 5(1)(d): accuracy";

    private static final Form<Merging> FORM = Form.of(Merging.class)
            .asks("into", "Say which record goes on")
            .asks("reason", "Say what shows that both are of the same child")
            .holds(
                    "/into",
                    "Name another record than this one",
                    (merging, on) -> !on.addressed().equals(merging.into()));

    public MergeAct() {
        super(
                new Door("/merging", "Merge this record into another of the same child", SOURCE),
                "merging",
                Merging.class,
                FORM,
                MergeRecords.class);
    }

    @Override
    public MergeRecords command(RecordId record, Map<String, String> path, Merging body) {
        return new MergeRecords(record, body);
    }

    @Override
    public List<RecordEvent> decide(MergeRecords command, CaseState state, DecisionContext context) {
        StillThere.record(state);
        boolean ends = state.record().equals(command.record());
        if (ends && !state.standing().tookIn().isEmpty()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "Another record was merged into this one; merge the other way round");
        }
        if (ends) {
            NothingOpen.on(state, context);
        }
        return List.of(
                ends
                        ? new RecordMergedInto(
                                state.record(),
                                context.recorded(),
                                command.body().into(),
                                command.body().reason())
                        : new RecordTookIn(
                                state.record(),
                                context.recorded(),
                                command.record(),
                                command.body().reason(),
                                WhatHappened.handedOver(
                                        context.states().get(command.record()),
                                        context.policy().zone())));
    }
}
