package org.runningrecord.command.amendment;

import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import tools.jackson.databind.JsonNode;

/** Amend an entry, in any of its fields. */
public record AmendNote(RecordId record, EntryId entry, Body body) implements ChildCommand {

    /**
     * What is submitted.
     *
     * @param changes a JSON merge patch (RFC 7396) of the entry as it now reads: what is named is replaced, null removes it, lists are replaced whole
     */
    public record Body(AmendmentKind kind, String reason, JsonNode changes) {}
}
