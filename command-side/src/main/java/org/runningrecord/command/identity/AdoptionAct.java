package org.runningrecord.command.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.act.Act;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.identity.IdentityCommand.CloseByAdoption;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template.Door;
import org.runningrecord.events.CaseRecordEvent.RecordClosedByAdoption;
import org.runningrecord.events.PlannedVisitEvent.PlannedVisitCancelled;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.value.Adoption;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/** The child was adopted. What happens from then on is not recorded here, visits planned for then are called off, and nothing leads to the new identity. */
public final class AdoptionAct extends Act<Adoption, CloseByAdoption> {

    private static final Form<Adoption> FORM = Form.of(Adoption.class)
            .asks("ordered", "Say when the adoption order was made")
            .asks("court", "Say which court made it")
            .asks("lifeStory", "Say who keeps the child's life story, and how the child can come to it");

    public AdoptionAct() {
        super(
                new Door(
                        "/adoption",
                        "Close the record of a child who was adopted; leave new names and addresses out",
                        "Adoption and Children Act 2002, section 46"),
                "adoption",
                Adoption.class,
                FORM,
                CloseByAdoption.class);
    }

    @Override
    public CloseByAdoption command(RecordId record, Map<String, String> path, Adoption body) {
        return new CloseByAdoption(record, body);
    }

    @Override
    public List<RecordEvent> decide(CloseByAdoption command, CaseState state, DecisionContext context) {
        StillThere.record(state);
        List<RecordEvent> events = new ArrayList<>();
        events.add(new RecordClosedByAdoption(state.record(), context.recorded(), command.body()));
        Instant ordered = command.body().ordered().end(context.policy().zone());
        state.plans().forEach((sequence, plan) -> {
            if (plan.open() && plan.expected().from().isAfter(ordered)) {
                events.add(new PlannedVisitCancelled(
                        new EntryId(state.record(), sequence), context.recorded(), "The child was adopted"));
            }
        });
        return events;
    }
}
