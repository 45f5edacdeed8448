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
 * A session of a Graduated Family and Parenting Intervention (Family Service guidance 5d).
 *
 * @param intervention its name, for example Intensive Support, Anger Management, or Specialist Assessment of Parenting Capacity for Adults with Learning Disabilities
 * @param purpose of this session
 * @param desiredOutcome of this session
 * @param tookPart who was present and took part
 * @param chosenForAReason whether place and time were chosen for a reason, for example morning or evening routines
 * @param reason required where they were
 * @param activities the particular activities undertaken
 * @param resources resources, tools or materials used
 * @param analysis the nine points of observation and analysis
 */
public record InterventionSession(
        String headline,
        String intervention,
        Narrative purpose,
        Narrative desiredOutcome,
        Answer<List<PersonPresent>> tookPart,
        Visit.Place place,
        When start,
        @Nullable When end,
        Answer<Boolean> chosenForAReason,
        @Nullable Narrative reason,
        Narrative activities,
        Answer<Narrative> resources,
        Analysis analysis,
        List<ChildPart> children,
        List<AgreedAction> actions,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public InterventionSession {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    /**
     * The nine points of observation and analysis of the guidance.
     *
     * @param engagement how well the parent could be engaged
     * @param noticed the home environment, behaviour or attitude of parent and child
     * @param safeguardingConcerns any that emerge
     * @param supportNeeds additional ones that were identified
     * @param worriedAbout what the worker is worried about afterwards
     * @param needsToHappen what needs to happen next
     * @param outcomeAchieved how well the desired outcome was achieved
     */
    public record Analysis(
            Answer<Narrative> engagement,
            Answer<Narrative> noticed,
            Answer<Narrative> safeguardingConcerns,
            Answer<Narrative> wentWell,
            Answer<Narrative> strengths,
            Answer<Narrative> supportNeeds,
            Answer<Narrative> worriedAbout,
            Answer<Narrative> needsToHappen,
            Answer<Narrative> outcomeAchieved) {}
}
