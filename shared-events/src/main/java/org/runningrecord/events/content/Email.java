package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * E-mail correspondence (Family Service guidance 5a). What is relevant is uploaded as a PDF file and indexed (quality assurance audits, S2).
 *
 * @param subject of the message: its headline
 * @param summary what it says
 * @param uploaded whether it is uploaded as a PDF file and indexed
 * @param whyNotUploaded required where it is not
 */
public record Email(
        String subject,
        When sent,
        PersonPresent from,
        List<PersonPresent> to,
        Answer<Narrative> summary,
        Boolean uploaded,
        @Nullable Narrative whyNotUploaded,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements ForChildren {

    public Email {
        to = Content.listed(to);
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return subject;
    }

    @Override
    public When occurred() {
        return sent;
    }
}
