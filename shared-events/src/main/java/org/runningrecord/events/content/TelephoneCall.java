package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A telephone call (Family Service guidance 5a): the number, the full name and role of the caller or person called, and the purpose.
 *
 * @param purpose of the call: its headline
 * @param number that rang or was rung; where it was withheld, that
 * @param fullName of the caller or the person called
 * @param role in which they rang or were rung
 */
public record TelephoneCall(
        String purpose,
        Direction direction,
        When start,
        @Nullable When end,
        Answer<String> number,
        Answer<String> fullName,
        Answer<String> role,
        Answer<Narrative> summary,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public TelephoneCall {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return purpose;
    }

    public enum Direction {
        INCOMING,
        OUTGOING
    }
}
