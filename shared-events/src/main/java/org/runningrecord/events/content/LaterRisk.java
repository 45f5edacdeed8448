package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * Harm or risk that was identified after the entry it is about had been recorded. It has a clock of its own and does not make that entry late in
 * retrospect.
 *
 * @param about the entry in which it came to light
 * @param identified when it was identified
 */
public record LaterRisk(
        String headline,
        EntryId about,
        When identified,
        Narrative what,
        List<AgreedAction> actions,
        Circumstances circumstances)
        implements AboutEntry {

    public LaterRisk {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return identified;
    }

    @Override
    public Risk risk() {
        return new Risk(Answer.of(true), what, identified);
    }
}
