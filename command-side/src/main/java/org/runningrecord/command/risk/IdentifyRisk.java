package org.runningrecord.command.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.decision.ChildCommand;
import org.runningrecord.events.content.LaterRisk;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;

/** Record that harm or risk was identified in what an earlier entry tells. */
public record IdentifyRisk(RecordId record, LaterRisk risk) implements ChildCommand {

    /** What is submitted; the entry it is about stands in the path. */
    public record Body(
            String headline,
            When identified,
            Narrative what,
            @Nullable List<AgreedAction> actions,
            @Nullable Circumstances circumstances) {

        IdentifyRisk about(RecordId record, EntryId entry) {
            return new IdentifyRisk(record, new LaterRisk(headline, entry, identified, what, actions, circumstances));
        }
    }
}
