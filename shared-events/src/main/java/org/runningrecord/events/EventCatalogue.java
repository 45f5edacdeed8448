package org.runningrecord.events;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.runningrecord.events.content.Content;

/** Which event type is stored under which name and revision, and which kind of entry it creates. One line per event: everything a log may hold. */
public final class EventCatalogue {

    private static final Map<Class<? extends Event>, EventName> NAMES = new LinkedHashMap<>();
    private static final Map<String, Class<? extends Event>> TYPES = new LinkedHashMap<>();
    private static final Map<String, Class<? extends Content>> CONTENTS = new LinkedHashMap<>();
    private static final Map<Class<? extends Content>, String> KINDS = new LinkedHashMap<>();
    private static final Map<String, EventName> EVENTS = new LinkedHashMap<>();

    static {
        stored("record-opened", 1, CaseRecordEvent.RecordOpened.class);
        stored("identifier-claimed", 1, ClaimEvent.IdentifierClaimed.class);
        stored("likeness-noted", 1, ClaimEvent.LikenessNoted.class);
        stored("recording-policy-adopted", 1, PolicyEvent.RecordingPolicyAdopted.class);
        stored("visit-planned", 1, PlannedVisitEvent.VisitPlanned.class);
        stored("planned-visit-rescheduled", 1, PlannedVisitEvent.PlannedVisitRescheduled.class);
        stored("planned-visit-cancelled", 1, PlannedVisitEvent.PlannedVisitCancelled.class);
        stored("note-amended", 2, AmendmentEvent.NoteAmended.class);
        stored("entry-marked-significant", 1, SignificanceEvent.EntryMarkedSignificant.class);
        stored("chronology-line-revised", 1, SignificanceEvent.ChronologyLineRevised.class);
        stored("significance-withdrawn", 1, SignificanceEvent.SignificanceWithdrawn.class);
        stored("record-merged-into", 1, CaseRecordEvent.RecordMergedInto.class);
        stored("record-took-in", 1, CaseRecordEvent.RecordTookIn.class);
        stored("record-unmerged", 1, CaseRecordEvent.RecordUnmerged.class);
        stored("record-closed-by-adoption", 1, CaseRecordEvent.RecordClosedByAdoption.class);
        stored("entry-disputed", 1, DisputeEvent.EntryDisputed.class);
        stored("dispute-decided", 1, DisputeEvent.DisputeDecided.class);
        stored("entry-misfiled", 1, StandingEvent.EntryMisfiled.class);
        stored("misfiled-entry-received", 1, MisfilingEvent.MisfiledEntryReceived.class);
        stored("entry-unlinked", 1, StandingEvent.EntryUnlinked.class);
        stored("entry-restricted", 1, StandingEvent.EntryRestricted.class);
        stored("restriction-lifted", 1, StandingEvent.RestrictionLifted.class);
        stored("entry-linked-to-sibling", 1, SiblingTraceEvent.EntryLinkedToSibling.class);
        stored("action-completed", 1, ActionEvent.ActionCompleted.class);
        stored("action-cancelled", 1, ActionEvent.ActionCancelled.class);
        stored("action-carried-forward", 1, ActionEvent.ActionCarriedForward.class);

        stored("worker-recorded", 1, WorkforceEvent.WorkerRecorded.class);
        stored("case-taken", 1, WorkforceEvent.CaseTaken.class);
        stored("case-left", 1, WorkforceEvent.CaseLeft.class);
        stored("caseload-discussed", 1, WorkforceEvent.CaseloadDiscussed.class);
        stored("expectation-set", 1, ExpectationEvent.ExpectationSet.class);
        stored("expectation-moved", 1, ExpectationEvent.ExpectationMoved.class);
        stored("expectation-met", 1, ExpectationEvent.ExpectationMet.class);
        stored("expectation-reopened", 1, ExpectationEvent.ExpectationReopened.class);
        stored("expectation-ended", 1, ExpectationEvent.ExpectationEnded.class);
        stored("expectation-called-off", 1, ExpectationEvent.ExpectationCalledOff.class);

        entry("visit", "visit-recorded", 2, VisitEvent.VisitRecorded.class);
        entry("contact", "contact-recorded", 2, ContactEvent.ContactRecorded.class);
        entry("later-risk", "risk-identified", 2, RiskEvent.RiskIdentified.class);
        entry("supervision", "supervision-recorded", 2, SupervisionEvent.SupervisionRecorded.class);
        entry("imported-fact", "fact-imported", 2, ImportEvent.FactImported.class);
        entry("unachieved-visit", "visit-not-achieved", 2, PlannedVisitEvent.VisitNotAchieved.class);
        entry("telephone-call", "telephone-call-recorded", 1, CommunicationEvent.TelephoneCallRecorded.class);
        entry("email", "email-recorded", 1, CommunicationEvent.EmailRecorded.class);
        entry(
                "agency-information",
                "agency-information-recorded",
                1,
                CommunicationEvent.AgencyInformationRecorded.class);
        entry("case-discussion", "case-discussion-recorded", 1, DiscussionEvent.CaseDiscussionRecorded.class);
        entry(
                "management-decision",
                "management-decision-recorded",
                1,
                DiscussionEvent.ManagementDecisionRecorded.class);
        entry("key-meeting", "key-meeting-recorded", 1, DiscussionEvent.KeyMeetingRecorded.class);
        entry("direct-session", "direct-session-recorded", 1, SessionEvent.DirectSessionRecorded.class);
        entry(
                "intervention-session",
                "intervention-session-recorded",
                1,
                SessionEvent.InterventionSessionRecorded.class);
        entry("court-appearance", "court-appearance-recorded", 1, CareEvent.CourtAppearanceRecorded.class);
        entry("placement-change", "placement-change-recorded", 1, CareEvent.PlacementChangeRecorded.class);
        entry("signs-of-safety", "signs-of-safety-recorded", 1, AnalysisEvent.SignsOfSafetyRecorded.class);
        entry("anchor-analysis", "anchor-analysis-recorded", 1, AnalysisEvent.AnchorAnalysisRecorded.class);
        entry("situation-note", "situation-note-recorded", 1, AnalysisEvent.SituationNoteRecorded.class);
        entry("learning-log", "learning-log-recorded", 1, AnalysisEvent.LearningLogRecorded.class);
        entry("contingency-plan", "contingency-plan-recorded", 1, AnalysisEvent.ContingencyPlanRecorded.class);
        entry("assessment-start", "assessment-started", 1, AssessmentEvent.AssessmentStarted.class);
        entry("assessment-review", "assessment-reviewed", 1, AssessmentEvent.AssessmentReviewed.class);
        entry("assessment", "assessment-completed", 1, AssessmentEvent.AssessmentCompleted.class);
        entry("assessment-sign-off", "assessment-signed-off", 1, AssessmentEvent.AssessmentSignedOff.class);
        entry("given-to-person", "document-given-to-person", 1, AssessmentEvent.DocumentGivenToPerson.class);
        entry("consent", "consent-recorded", 1, ReferralEvent.ConsentRecorded.class);
        entry("mash-decision", "mash-decision-recorded", 1, ReferralEvent.MashDecisionRecorded.class);
        entry("care-plan", "care-plan-updated", 1, PlanEvent.CarePlanUpdated.class);
        entry("pathway-plan", "pathway-plan-updated", 1, PlanEvent.PathwayPlanUpdated.class);
        entry("review-letter", "review-letter-written", 1, PlanEvent.ReviewLetterWritten.class);
        entry("allocation-proposal", "allocation-proposed", 1, CourseEvent.AllocationProposed.class);
        entry("case-allocation", "case-allocated", 2, CourseEvent.CaseAllocated.class);
        entry("case-transfer", "case-transferred", 1, CourseEvent.CaseTransferred.class);
        entry("review-summary", "review-summary-recorded", 1, CourseEvent.ReviewSummaryRecorded.class);
        entry("closure-summary", "closure-summary-recorded", 1, CourseEvent.ClosureSummaryRecorded.class);
        entry("outcome", "outcome-agreed", 1, OutcomeEvent.OutcomeAgreed.class);
        entry("outcome-review", "outcome-reviewed", 1, OutcomeEvent.OutcomeReviewed.class);
        entry("view-change", "outcome-view-changed", 1, OutcomeEvent.OutcomeViewChanged.class);
        entry("life-event", "life-event-recorded", 1, StoryEvent.LifeEventRecorded.class);
        entry("about-me", "about-me-told", 1, StoryEvent.AboutMeTold.class);
        entry("one-page-profile", "one-page-profile-updated", 1, StoryEvent.OnePageProfileUpdated.class);
        entry("contribution", "contribution-recorded", 1, StoryEvent.ContributionRecorded.class);
        entry("third-party-visit", "third-party-visit-recorded", 1, StoryEvent.ThirdPartyVisitRecorded.class);
        entry("relationship", "relationship-recorded", 1, PeopleEvent.RelationshipRecorded.class);
        entry(
                "parental-responsibility",
                "parental-responsibility-recorded",
                1,
                PeopleEvent.ParentalResponsibilityRecorded.class);
        entry(
                "household-membership",
                "household-membership-recorded",
                1,
                PeopleEvent.HouseholdMembershipRecorded.class);
        entry("contact-restriction", "contact-restriction-recorded", 1, PeopleEvent.ContactRestrictionRecorded.class);
        entry("person-fact-end", "person-fact-ended", 1, PeopleEvent.PersonFactEnded.class);
        entry("child-details", "child-details-recorded", 1, PeopleEvent.ChildDetailsRecorded.class);
        entry("sibling-event", "sibling-event-linked", 1, SiblingLinkEvent.SiblingEventLinked.class);
        entry("referral", "referral-received", 1, ReferralEvent.ReferralReceived.class);
        entry("status-change", "status-changed", 1, CourseEvent.StatusChanged.class);
        entry("visit-frequency", "visit-frequency-set", 1, PlanEvent.VisitFrequencySet.class);
        entry("document", "document-referenced", 1, DocumentEvent.DocumentReferenced.class);
    }

    private EventCatalogue() {}

    private static void stored(String name, int revision, Class<? extends Event> type) {
        NAMES.put(type, new EventName(name, revision));
        TYPES.put(name, type);
    }

    /** An event that creates an entry of this kind. */
    private static void entry(String kind, String name, int revision, Class<? extends EntryEvent> type) {
        stored(name, revision, type);
        Class<? extends Content> content = contentOf(type);
        CONTENTS.put(kind, content);
        KINDS.put(content, kind);
        EVENTS.put(kind, new EventName(name, revision));
    }

    private static Class<? extends Content> contentOf(Class<? extends EntryEvent> type) {
        try {
            return type.getMethod("content").getReturnType().asSubclass(Content.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every event that creates an entry has its content", e);
        }
    }

    /**
     * The name under which events of this type are written today.
     *
     * @throws IllegalArgumentException if the type is not in the catalogue
     */
    public static EventName nameOf(Class<?> type) {
        EventName name = NAMES.get(type);
        if (name == null) {
            throw new IllegalArgumentException(type.getName() + " is not in the event catalogue");
        }
        return name;
    }

    /**
     * The type to read an event of this name as, once upcasters have brought it to the current revision.
     *
     * @throws UnknownEvent if this version of the software does not know the name, or the revision is not the current one
     */
    public static Class<? extends Event> typeOf(EventName stored) {
        Class<? extends Event> type = TYPES.get(stored.name());
        if (type == null || !nameOf(type).equals(stored)) {
            throw new UnknownEvent(stored);
        }
        return type;
    }

    /** Every name that is written today, in the order of the catalogue. */
    public static Collection<EventName> names() {
        return NAMES.values();
    }

    /**
     * The kind of entry that has this content, in kebab case.
     *
     * @throws IllegalArgumentException if no entry has such a content
     */
    public static String kindOf(Class<? extends Content> content) {
        String kind = KINDS.get(content);
        if (kind == null) {
            throw new IllegalArgumentException(content.getName() + " is not in the event catalogue");
        }
        return kind;
    }

    /**
     * The event that creates an entry of this kind.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static EventName eventOf(String kind) {
        EventName name = EVENTS.get(kind);
        if (name == null) {
            throw new IllegalArgumentException("There is no kind of entry " + kind);
        }
        return name;
    }

    /** Every kind of entry, with what it tells. */
    public static Map<String, Class<? extends Content>> contents() {
        return Map.copyOf(CONTENTS);
    }
}
