package org.runningrecord.command.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.Checks;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Parts;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Restriction;

/** An entry that only some may read from the first is recorded and restricted in one commit: at no moment does anybody else read it. */
public record FromTheFirst(@Nullable Restriction restriction) {

    private static final String POINTER = "/restriction";

    /** Notes what is wrong with the restriction. @param command that goes with it */
    public void check(ChildCommand command, CaseState state, DecisionContext context) {
        if (restriction == null) {
            return;
        }
        Parts.RESTRICTION.check(new Examination(new Checks(context), state, state.record()), POINTER, restriction, "");
        if (command.sentBefore().stream().anyMatch(entry -> isOpen(entry, state))) {
            context.faults().add(POINTER, "This entry is on file already: restrict it at its own door");
        }
    }

    private static boolean isOpen(EntryId sent, CaseState state) {
        EntryState entry = state.entry(sent);
        return entry != null && !entry.standing().restricted();
    }

    /** What was decided for a record, and the restriction of the entry that was made there. */
    public List<RecordEvent> with(List<RecordEvent> decided, DecisionContext context) {
        if (restriction == null) {
            return decided;
        }
        Stream<RecordEvent> restricted = decided.stream()
                .filter(EntryEvent.class::isInstance)
                .map(made -> new EntryRestricted(((EntryEvent) made).entry(), 1, context.recorded(), restriction));
        List<RecordEvent> all = new ArrayList<>(decided);
        all.addAll(restricted.toList());
        return all;
    }
}
