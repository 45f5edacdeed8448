package org.runningrecord.events.content;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/**
 * A visit to a child, by the home-visit template of the Hillingdon briefing (section 4) and the Family Service guidance (5a, 5b).
 *
 * @param reason the reason for the visit: the headline of the case note
 * @param start when it began
 * @param end when it ended; where it is absent, clocks run from the start
 * @param present who was present
 * @param children one or more, each with whether they were seen and seen alone, and why not
 * @param discussion key areas of discussion with parents, carers and children
 * @param concerns any areas of concern arising from the visit
 * @param observations of the child's welfare
 * @param homeConditions asked of visits to where the child lives
 * @param interactions between parents and children
 * @param planUpdate any update on the plan, and whether the author is satisfied with the way it is progressing
 * @param fulfils the planned visit that this was
 */
public record Visit(
        String reason,
        VisitType type,
        Mode mode,
        When start,
        @Nullable When end,
        Place place,
        Answer<List<PersonPresent>> present,
        List<ChildVisited> children,
        Answer<Narrative> discussion,
        Answer<Narrative> concerns,
        Answer<Narrative> observations,
        @Nullable Answer<Narrative> homeConditions,
        @Nullable Answer<Narrative> interactions,
        Answer<Analysis> analysis,
        Answer<PlanUpdate> planUpdate,
        List<AgreedAction> actions,
        @Nullable EntryId fulfils,
        Risk risk,
        Circumstances circumstances)
        implements Lasting, ForChildren {

    public Visit {
        children = Content.listed(children);
        actions = Content.listed(actions);
        circumstances = Content.told(circumstances);
    }

    /** As for every entry, and with the planned visit that it fulfils on this record. */
    @Override
    public Visit on(RecordId record) {
        Visit theirs = (Visit) ForChildren.super.on(record);
        return fulfils == null || fulfils.record().equals(record)
                ? theirs
                : Copy.of(theirs, Collections.singletonMap("fulfils", null));
    }

    @Override
    public String headline() {
        return reason;
    }

    /** Under which plan or for which purpose the visit was made. */
    public enum VisitType {
        CIN,
        CP,
        CLA,
        CARE_LEAVER,
        ASSESSMENT,
        SECTION_47,
        EARLY_HELP,
        PRIVATE_FOSTERING,
        OTHER
    }

    public enum Mode {
        IN_PERSON,
        VIRTUAL
    }

    /** Where the visit was. */
    public record Place(Setting setting, @Nullable String detail) {}

    public enum Setting {
        HOME,
        PLACEMENT,
        SCHOOL,
        OFFICE,
        HOSPITAL,
        COMMUNITY,
        ONLINE,
        OTHER;

        /** Whether the child lives here: home conditions and the bedroom are asked about. */
        public boolean livesHere() {
            return this == HOME || this == PLACEMENT;
        }
    }

    /** A brief analysis of the visit (Hillingdon briefing, section 4). */
    public record Analysis(
            Narrative text,
            @Nullable Narrative improvement,
            @Nullable Narrative deterioration) {}

    /** News of the CIN, CP or care plan; where the author is not satisfied with its progress, why. */
    public record PlanUpdate(
            Narrative update,
            Answer<Boolean> satisfied,
            @Nullable Narrative why) {}
}
