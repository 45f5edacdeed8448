package org.runningrecord.command.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Decider;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.decision.StillThere;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.template.SendEntryAgain;
import org.runningrecord.command.template.Templates;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Through;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.problem.Refused;
import tools.jackson.databind.node.ObjectNode;

/** Decides what a system means that sends an entry again: the same is the same, and what has changed in it is an amendment. */
public final class SentAgainDecider implements Decider<SendEntryAgain> {

    private static final String CHANGES = "/changes";

    private final AmendmentDecider amending;
    private final MergePatch patch = new MergePatch();

    public SentAgainDecider(Templates templates) {
        this.amending = new AmendmentDecider(templates);
    }

    @Override
    public List<RecordEvent> decide(SendEntryAgain command, CaseState state, DecisionContext context) {
        if (!command.isAboutTheSame()) {
            throw Refused.because(
                    Refused.Kind.CONFLICT,
                    "The system has sent this entry before, on the record of another child or for other children");
        }
        @Nullable EntryId id = command.on(state.record());
        if (id == null) {
            return List.of();
        }
        EntryState entry = StillThere.entry(id, state);
        Content before = context.contents().at(state.record(), entry.latest());
        if (!before.getClass().equals(command.content().getClass())) {
            throw Refused.because(
                    Refused.Kind.CONFLICT, "The system has sent this entry before, as one of another kind");
        }
        ObjectNode changes = patch.between(before, SaidAgain.on(state.record(), command.content(), before));
        if (changes.isEmpty() || !context.sound()) {
            return List.of();
        }
        AmendNote amendment =
                new AmendNote(state.record(), id, new AmendNote.Body(AmendmentKind.CORRECTION, why(context), changes));
        Faults own = new Faults();
        List<RecordEvent> decided = amending.decide(amendment, state, context.finding(own));
        own.all().forEach(fault -> context.faults().add(asSent(fault.pointer()), fault.detail()));
        return decided;
    }

    private static String why(DecisionContext context) {
        Through through = context.recorded().through();
        return "Sent again, changed" + (through == null ? "" : ", by " + through.system());
    }

    private static String asSent(String pointer) {
        return pointer.startsWith(CHANGES) ? pointer.substring(CHANGES.length()) : pointer;
    }
}
