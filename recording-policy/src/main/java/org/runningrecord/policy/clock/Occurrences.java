package org.runningrecord.policy.clock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.content.Assessment;
import org.runningrecord.events.content.AssessmentReview;
import org.runningrecord.events.content.AssessmentSignOff;
import org.runningrecord.events.content.AssessmentStart;
import org.runningrecord.events.content.CarePlan;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.KeyMeeting;
import org.runningrecord.events.content.LearningLog;
import org.runningrecord.events.content.MashDecision;
import org.runningrecord.events.content.OnePageProfile;
import org.runningrecord.events.content.PathwayPlan;
import org.runningrecord.events.content.PlacementChange;
import org.runningrecord.events.content.Referral;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.content.VisitFrequency;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Kebab;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.RecordId;

/**
 * What of an entry clocks look at. A key meeting goes by its type, the review of an assessment by its stage, and everything else by its kind. What an
 * earlier system tells in a return starts no clock: it is months old, and the return does not say what was done since.
 */
public final class Occurrences {

    /** A change of the statuses that hold. */
    public static final String STATUS = "status-change";

    /** How often a child is to be visited. */
    public static final String FREQUENCY = "visit-frequency";

    /** A case is allocated to a worker. */
    public static final String ALLOCATION = "case-allocation";

    /** A case is transferred to another team. */
    public static final String TRANSFER = "case-transfer";

    /** The child died: on a record that was merged, nothing else tells of it. */
    public static final String DEATH = "death";

    /** No entry goes by this number. */
    public static final long NOWHERE = 0;

    private static final String REVIEW = "assessment-review-";

    /** What is only ever said about an entry of the same record. */
    static final Set<String> ABOUT_AN_ENTRY = Set.of(
            EventCatalogue.kindOf(AssessmentSignOff.class),
            REVIEW + Kebab.of(AssessmentReview.Stage.INITIAL),
            REVIEW + Kebab.of(AssessmentReview.Stage.SECOND));

    private static final List<Class<? extends Content>> BY_KIND = List.of(
            Referral.class,
            MashDecision.class,
            AssessmentStart.class,
            Assessment.class,
            AssessmentSignOff.class,
            CarePlan.class,
            PathwayPlan.class,
            PlacementChange.class,
            Supervision.class,
            LearningLog.class,
            OnePageProfile.class,
            Visit.class);

    private Occurrences() {}

    /** The names of all that can happen, apart from changes of status, of how often a child is visited, and of who holds the case. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        BY_KIND.forEach(kind -> names.add(EventCatalogue.kindOf(kind)));
        for (KeyMeeting.Type type : KeyMeeting.Type.values()) {
            names.add(Kebab.of(type));
        }
        for (AssessmentReview.Stage stage : AssessmentReview.Stage.values()) {
            names.add(REVIEW + Kebab.of(stage));
        }
        return names;
    }

    /** The plans that may say how often a child is visited: the types of care plans, and the pathway plan. */
    public static Set<String> plans() {
        Set<String> plans = new TreeSet<>();
        for (CarePlan.Type type : CarePlan.Type.values()) {
            plans.add(Kebab.of(type));
        }
        plans.add(EventCatalogue.kindOf(PathwayPlan.class));
        return plans;
    }

    /** Where nothing was taken in from other records. */
    public static Optional<Occurrence> of(EntryId entry, Content content) {
        return of(entry, content, other -> NOWHERE);
    }

    /**
     * Absent for entries that no clock looks at: a visit in which the child was not seen, an assessment that was not signed off.
     *
     * @param numbers by which entries of other records go on this one; {@link #NOWHERE} for those that go by none
     */
    public static Optional<Occurrence> of(EntryId entry, Content content, ToLongFunction<EntryId> numbers) {
        String name = name(content, entry.record());
        return name == null
                ? Optional.empty()
                : Optional.of(new Occurrence(
                        entry.sequence(),
                        name,
                        content.occurred(),
                        Details.about(content, entry.record(), numbers),
                        Details.role(content),
                        Details.said(content)));
    }

    private static @Nullable String name(Content content, RecordId record) {
        if (content instanceof StatusChange) {
            return STATUS;
        }
        if (content instanceof VisitFrequency) {
            return FREQUENCY;
        }
        if (content instanceof CaseAllocation) {
            return ALLOCATION;
        }
        if (content instanceof CaseTransfer) {
            return TRANSFER;
        }
        if (content instanceof KeyMeeting meeting) {
            return Kebab.of(meeting.type());
        }
        if (content instanceof AssessmentReview review) {
            return REVIEW + Kebab.of(review.stage());
        }
        boolean counts = !(content instanceof Visit visit && !seen(visit, record))
                && !(content instanceof AssessmentSignOff decided && !decided.signedOff());
        return counts && BY_KIND.contains(content.getClass()) ? EventCatalogue.kindOf(content.getClass()) : null;
    }

    /** In person, by whoever made it: a planned visit that may be virtual meets its plan, and no rule of law. */
    private static boolean seen(Visit visit, RecordId record) {
        return visit.mode() == Visit.Mode.IN_PERSON
                && visit.children().stream()
                        .filter(child -> record.equals(child.record()))
                        .anyMatch(child -> child.seen().given().orElse(false));
    }
}
