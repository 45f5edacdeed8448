package org.runningrecord.events.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.Narrative;
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
        implements Content {

    public Visit {
        children = children == null ? List.of() : List.copyOf(children);
        actions = actions == null ? List.of() : List.copyOf(actions);
        circumstances = circumstances == null ? Circumstances.NONE : circumstances;
    }

    /** This visit as one record holds it: with the children whose part belongs there, the planned visit it fulfils there, and links to entries there. */
    public Visit on(RecordId record) {
        List<ChildVisited> theirs = children.stream()
                .filter(child -> child.record() == null || child.record().equals(record))
                .toList();
        List<Link> links = circumstances.links().stream()
                .filter(link -> link.entry().record().equals(record))
                .toList();
        return copy(
                theirs,
                fulfils == null || fulfils.record().equals(record) ? fulfils : null,
                actions,
                circumstances.with(links));
    }

    @Override
    public Visit with(List<AgreedAction> actions, Circumstances circumstances) {
        return copy(children, fulfils, actions, circumstances);
    }

    private Visit copy(
            List<ChildVisited> children,
            @Nullable EntryId fulfils,
            List<AgreedAction> actions,
            Circumstances circumstances) {
        return new Visit(
                reason,
                type,
                mode,
                start,
                end,
                place,
                present,
                children,
                discussion,
                concerns,
                observations,
                homeConditions,
                interactions,
                analysis,
                planUpdate,
                actions,
                fulfils,
                risk,
                circumstances);
    }

    @Override
    public String headline() {
        return reason;
    }

    @Override
    public When occurred() {
        return start;
    }

    @Override
    public When ended() {
        return end == null ? start : end;
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

    /** Somebody present, named as the file should name them, and who they are to the child. */
    public record PersonPresent(String name, String relationship) {}

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
