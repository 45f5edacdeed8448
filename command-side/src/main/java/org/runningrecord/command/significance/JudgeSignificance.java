package org.runningrecord.command.significance;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;

/** Put an entry on the chronology, revise its line, or take it off again. */
public record JudgeSignificance(RecordId record, EntryId entry, Body body) implements ChildCommand {

    /**
     * What is submitted: a line, or that it is withdrawn.
     *
     * @param reason required where a line was there before
     */
    public record Body(
            @Nullable ChronologyLine line,
            @Nullable Boolean withdraw,
            @Nullable String reason) {}
}
