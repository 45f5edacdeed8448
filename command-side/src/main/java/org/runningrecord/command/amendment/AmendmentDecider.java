package org.runningrecord.command.amendment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.caseload.Coming;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.Completion;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.Templates;
import org.runningrecord.command.visit.VisitFulfilment;
import org.runningrecord.events.AmendmentEvent.NoteAmended;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.policy.RecordingFacts;
import tools.jackson.databind.JacksonModule;

/** Decides amendments: the entry as it would read has to hold up to the same rules as a new one. */
public final class AmendmentDecider implements Decider<AmendNote> {

    private final AmendedRules rules;
    private final MergePatch patch;

    /** @param edge how what is said outside differs from what is stored; none where it does not */
    public AmendmentDecider(Templates templates, JacksonModule... edge) {
        rules = new AmendedRules(templates);
        patch = new MergePatch(edge);
    }

    @Override
    public List<RecordEvent> decide(AmendNote command, CaseState state, DecisionContext context) {
        EntryState entry = StillThere.entry(command.entry(), state);
        Checks checks = new Checks(context);
        checks.required("/kind", command.body().kind(), "Say what kind of amendment this is");
        checks.line("/reason", command.body().reason(), "Say why the entry is amended");
        if (!checks.required("/changes", command.body().changes(), "Say what is to change")) {
            return List.of();
        }
        Content before = context.contents().at(state.record(), entry.latest());
        @Nullable Content after = patch.of(before, command.body().changes(), context.faults());
        if (after != null) {
            rules.check(command.entry(), before, after, state, context);
        }
        if (after == null || !context.sound()) {
            return List.of();
        }
        Optional<CaseloadStanding> caseload = Coming.amended(after, command.entry(), state, context);
        Content whole = numbered(command.entry(), entry, Coming.answered(after, caseload));
        return List.of(amended(command, entry, before, whole, caseload.orElse(null), state, context));
    }

    private static NoteAmended amended(
            AmendNote command,
            EntryState entry,
            Content before,
            Content after,
            @Nullable CaseloadStanding caseload,
            CaseState state,
            DecisionContext context) {
        String kind = entry.kind();
        return new NoteAmended(
                command.entry(),
                entry.versions() + 1,
                context.recorded(),
                command.body().kind(),
                command.body().reason(),
                after,
                context.judge(kind, after),
                onCorrectedFacts(kind, entry, before, after, context),
                after instanceof Visit visit ? VisitFulfilment.ofAmended((Visit) before, visit, state, context) : null,
                caseload);
    }

    /** Where nothing that the deadline hangs on was corrected, the judgement of the original recording stands alone. */
    private static @Nullable Timeliness onCorrectedFacts(
            String kind, EntryState entry, Content before, Content after, DecisionContext context) {
        return Objects.equals(RecordingFacts.about(kind, before), RecordingFacts.about(kind, after))
                ? null
                : context.judge(kind, after, entry.recorded());
    }

    /** New actions count on from all that the entry ever had, so that an id never means two things. */
    private static Content numbered(EntryId id, EntryState entry, Content after) {
        return after.with(
                Completion.numbered(after.actions(), id, entry.actions().highest()), after.circumstances());
    }
}
