package org.runningrecord.events;

/** The lines of the {@link EventCatalogue}: one for each event, with its name and its current revision. */
final class CatalogueLines {

    private CatalogueLines() {}

    /** Takes the lines. */
    interface Lines {

        void stored(String name, int revision, Class<? extends Event> type);

        /** An event that creates an entry of this kind. */
        void entry(String kind, String name, int revision, Class<? extends EntryEvent> type);
    }

    static void into(Lines lines) {
        lines.stored("record-opened", 1, CaseRecordEvent.RecordOpened.class);
        lines.stored("identifier-claimed", 1, ClaimEvent.IdentifierClaimed.class);
        lines.stored("likeness-noted", 1, ClaimEvent.LikenessNoted.class);
        lines.stored("source-entry-claimed", 1, ClaimEvent.SourceEntryClaimed.class);
        lines.stored("recording-policy-adopted", 1, PolicyEvent.RecordingPolicyAdopted.class);
        lines.stored("visit-planned", 1, PlannedVisitEvent.VisitPlanned.class);
        lines.stored("planned-visit-rescheduled", 1, PlannedVisitEvent.PlannedVisitRescheduled.class);
        lines.stored("planned-visit-cancelled", 1, PlannedVisitEvent.PlannedVisitCancelled.class);
        lines.stored("note-amended", 3, AmendmentEvent.NoteAmended.class);
        lines.stored("entry-marked-significant", 1, SignificanceEvent.EntryMarkedSignificant.class);
        lines.stored("chronology-line-revised", 1, SignificanceEvent.ChronologyLineRevised.class);
        lines.stored("significance-withdrawn", 1, SignificanceEvent.SignificanceWithdrawn.class);
        lines.stored("record-merged-into", 1, CaseRecordEvent.RecordMergedInto.class);
        lines.stored("record-took-in", 2, CaseRecordEvent.RecordTookIn.class);
        lines.stored("record-unmerged", 1, CaseRecordEvent.RecordUnmerged.class);
        lines.stored("record-closed-by-adoption", 1, CaseRecordEvent.RecordClosedByAdoption.class);
        lines.stored("entry-disputed", 1, DisputeEvent.EntryDisputed.class);
        lines.stored("dispute-decided", 1, DisputeEvent.DisputeDecided.class);
        lines.stored("entry-misfiled", 1, StandingEvent.EntryMisfiled.class);
        lines.stored("misfiled-entry-received", 1, MisfilingEvent.MisfiledEntryReceived.class);
        lines.stored("entry-unlinked", 1, StandingEvent.EntryUnlinked.class);
        lines.stored("entry-restricted", 1, StandingEvent.EntryRestricted.class);
        lines.stored("restriction-lifted", 1, StandingEvent.RestrictionLifted.class);
        lines.stored("entry-linked-to-sibling", 1, SiblingTraceEvent.EntryLinkedToSibling.class);
        lines.stored("action-completed", 1, ActionEvent.ActionCompleted.class);
        lines.stored("action-cancelled", 1, ActionEvent.ActionCancelled.class);
        lines.stored("action-carried-forward", 1, ActionEvent.ActionCarriedForward.class);

        lines.stored("worker-recorded", 1, WorkforceEvent.WorkerRecorded.class);
        lines.stored("case-taken", 2, WorkforceEvent.CaseTaken.class);
        lines.stored("case-left", 1, WorkforceEvent.CaseLeft.class);
        lines.stored("caseload-discussed", 1, WorkforceEvent.CaseloadDiscussed.class);
        lines.stored("line-supervision-recorded", 1, WorkforceEvent.LineSupervisionRecorded.class);
        lines.stored("audit-drawn", 1, AuditEvent.AuditDrawn.class);
        lines.stored("record-audited", 1, AuditEvent.RecordAudited.class);
        lines.stored("audit-moderated", 1, AuditEvent.AuditModerated.class);
        lines.stored("audit-action-completed", 1, AuditEvent.AuditActionCompleted.class);
        lines.stored("expectation-set", 1, ExpectationEvent.ExpectationSet.class);
        lines.stored("expectation-moved", 1, ExpectationEvent.ExpectationMoved.class);
        lines.stored("expectation-met", 1, ExpectationEvent.ExpectationMet.class);
        lines.stored("expectation-reopened", 1, ExpectationEvent.ExpectationReopened.class);
        lines.stored("expectation-ended", 2, ExpectationEvent.ExpectationEnded.class);
        lines.stored("expectation-called-off", 1, ExpectationEvent.ExpectationCalledOff.class);

        lines.stored("record-restricted", 1, AccessEvent.RecordRestricted.class);
        lines.stored("record-restriction-lifted", 1, AccessEvent.RecordRestrictionLifted.class);
        lines.stored("person-involved", 1, AccessEvent.PersonInvolved.class);
        lines.stored("involvement-ended", 1, AccessEvent.InvolvementEnded.class);
        lines.stored("record-drawn-for-audit", 1, AccessEvent.RecordDrawnForAudit.class);
        lines.stored("emergency-access-taken", 1, AccessEvent.EmergencyAccessTaken.class);
        lines.stored("emergency-access-reviewed", 1, AccessEvent.EmergencyAccessReviewed.class);

        lines.stored("record-looked-at", 1, LookEvent.RecordLookedAt.class);
        lines.stored("existence-told", 1, LookEvent.ExistenceTold.class);
        lines.stored("look-refused", 1, LookEvent.LookRefused.class);

        lines.entry("visit", "visit-recorded", 2, VisitEvent.VisitRecorded.class);
        lines.entry("contact", "contact-recorded", 2, ContactEvent.ContactRecorded.class);
        lines.entry("later-risk", "risk-identified", 2, RiskEvent.RiskIdentified.class);
        lines.entry("supervision", "supervision-recorded", 2, SupervisionEvent.SupervisionRecorded.class);
        lines.entry("imported-fact", "fact-imported", 2, ImportEvent.FactImported.class);
        lines.entry("unachieved-visit", "visit-not-achieved", 2, PlannedVisitEvent.VisitNotAchieved.class);
        lines.entry("telephone-call", "telephone-call-recorded", 1, CommunicationEvent.TelephoneCallRecorded.class);
        lines.entry("email", "email-recorded", 1, CommunicationEvent.EmailRecorded.class);
        lines.entry(
                "agency-information",
                "agency-information-recorded",
                1,
                CommunicationEvent.AgencyInformationRecorded.class);
        lines.entry("case-discussion", "case-discussion-recorded", 1, DiscussionEvent.CaseDiscussionRecorded.class);
        lines.entry(
                "management-decision",
                "management-decision-recorded",
                1,
                DiscussionEvent.ManagementDecisionRecorded.class);
        lines.entry("key-meeting", "key-meeting-recorded", 1, DiscussionEvent.KeyMeetingRecorded.class);
        lines.entry("direct-session", "direct-session-recorded", 1, SessionEvent.DirectSessionRecorded.class);
        lines.entry(
                "intervention-session",
                "intervention-session-recorded",
                1,
                SessionEvent.InterventionSessionRecorded.class);
        lines.entry("court-appearance", "court-appearance-recorded", 1, CareEvent.CourtAppearanceRecorded.class);
        lines.entry("placement-change", "placement-change-recorded", 1, CareEvent.PlacementChangeRecorded.class);
        lines.entry("signs-of-safety", "signs-of-safety-recorded", 1, AnalysisEvent.SignsOfSafetyRecorded.class);
        lines.entry("anchor-analysis", "anchor-analysis-recorded", 1, AnalysisEvent.AnchorAnalysisRecorded.class);
        lines.entry("situation-note", "situation-note-recorded", 1, AnalysisEvent.SituationNoteRecorded.class);
        lines.entry("learning-log", "learning-log-recorded", 1, AnalysisEvent.LearningLogRecorded.class);
        lines.entry("contingency-plan", "contingency-plan-recorded", 1, AnalysisEvent.ContingencyPlanRecorded.class);
        lines.entry("assessment-start", "assessment-started", 1, AssessmentEvent.AssessmentStarted.class);
        lines.entry("assessment-review", "assessment-reviewed", 1, AssessmentEvent.AssessmentReviewed.class);
        lines.entry("assessment", "assessment-completed", 1, AssessmentEvent.AssessmentCompleted.class);
        lines.entry("assessment-sign-off", "assessment-signed-off", 1, AssessmentEvent.AssessmentSignedOff.class);
        lines.entry("given-to-person", "document-given-to-person", 1, AssessmentEvent.DocumentGivenToPerson.class);
        lines.entry("consent", "consent-recorded", 1, ReferralEvent.ConsentRecorded.class);
        lines.entry("mash-decision", "mash-decision-recorded", 1, ReferralEvent.MashDecisionRecorded.class);
        lines.entry("care-plan", "care-plan-updated", 1, PlanEvent.CarePlanUpdated.class);
        lines.entry("pathway-plan", "pathway-plan-updated", 1, PlanEvent.PathwayPlanUpdated.class);
        lines.entry("review-letter", "review-letter-written", 1, PlanEvent.ReviewLetterWritten.class);
        lines.entry("allocation-proposal", "allocation-proposed", 1, CourseEvent.AllocationProposed.class);
        lines.entry("case-allocation", "case-allocated", 2, CourseEvent.CaseAllocated.class);
        lines.entry("case-transfer", "case-transferred", 2, CourseEvent.CaseTransferred.class);
        lines.entry("review-summary", "review-summary-recorded", 1, CourseEvent.ReviewSummaryRecorded.class);
        lines.entry("closure-summary", "closure-summary-recorded", 1, CourseEvent.ClosureSummaryRecorded.class);
        lines.entry("outcome", "outcome-agreed", 1, OutcomeEvent.OutcomeAgreed.class);
        lines.entry("outcome-review", "outcome-reviewed", 1, OutcomeEvent.OutcomeReviewed.class);
        lines.entry("view-change", "outcome-view-changed", 1, OutcomeEvent.OutcomeViewChanged.class);
        lines.entry("life-event", "life-event-recorded", 1, StoryEvent.LifeEventRecorded.class);
        lines.entry("about-me", "about-me-told", 1, StoryEvent.AboutMeTold.class);
        lines.entry("one-page-profile", "one-page-profile-updated", 1, StoryEvent.OnePageProfileUpdated.class);
        lines.entry("contribution", "contribution-recorded", 1, StoryEvent.ContributionRecorded.class);
        lines.entry("third-party-visit", "third-party-visit-recorded", 1, StoryEvent.ThirdPartyVisitRecorded.class);
        lines.entry("relationship", "relationship-recorded", 1, PeopleEvent.RelationshipRecorded.class);
        lines.entry(
                "parental-responsibility",
                "parental-responsibility-recorded",
                1,
                PeopleEvent.ParentalResponsibilityRecorded.class);
        lines.entry(
                "household-membership",
                "household-membership-recorded",
                1,
                PeopleEvent.HouseholdMembershipRecorded.class);
        lines.entry(
                "contact-restriction", "contact-restriction-recorded", 1, PeopleEvent.ContactRestrictionRecorded.class);
        lines.entry("person-fact-end", "person-fact-ended", 1, PeopleEvent.PersonFactEnded.class);
        lines.entry("child-details", "child-details-recorded", 1, PeopleEvent.ChildDetailsRecorded.class);
        lines.entry("sibling-event", "sibling-event-linked", 1, SiblingLinkEvent.SiblingEventLinked.class);
        lines.entry("referral", "referral-received", 1, ReferralEvent.ReferralReceived.class);
        lines.entry("status-change", "status-changed", 1, CourseEvent.StatusChanged.class);
        lines.entry("visit-frequency", "visit-frequency-set", 1, PlanEvent.VisitFrequencySet.class);
        lines.entry("audit-case-note", "audit-case-note-recorded", 1, AuditNoteEvent.AuditCaseNoteRecorded.class);
        lines.entry("document", "document-referenced", 1, DocumentEvent.DocumentReferenced.class);
    }
}
