package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * That something written was given to the person it is about (quality assurance audits, S2).
 *
 * @param about the entry that holds it
 * @param to whom it was given
 * @param how it was given
 * @param explained how it was explained, in which language or with which help
 * @param said what the person said about it
 */
public record GivenToPerson(
        EntryId about,
        String headline,
        When given,
        PersonPresent to,
        How how,
        Answer<Narrative> explained,
        Answer<Narrative> said,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements AboutEntry {

    public GivenToPerson {
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public When occurred() {
        return given;
    }

    /** How something reaches a person. */
    public enum How {
        HANDED_OVER,
        READ_TOGETHER,
        POSTED,
        SENT_ELECTRONICALLY,
        TOLD,
        OTHER
    }
}
