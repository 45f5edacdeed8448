package org.runningrecord.events;

import org.runningrecord.events.content.Assessment;
import org.runningrecord.events.content.AssessmentReview;
import org.runningrecord.events.content.AssessmentSignOff;
import org.runningrecord.events.content.AssessmentStart;
import org.runningrecord.events.content.GivenToPerson;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Assessments and their stages. */
public sealed interface AssessmentEvent extends EntryEvent {

    /** An assessment was started. */
    record AssessmentStarted(EntryId entry, Recorded recorded, AssessmentStart content, Timeliness timeliness)
            implements AssessmentEvent {}

    /** An assessment was reviewed while it was under way (audit tips, Assessment 6). */
    record AssessmentReviewed(EntryId entry, Recorded recorded, AssessmentReview content, Timeliness timeliness)
            implements AssessmentEvent {}

    /** An assessment was completed (Family Service guidance 5a). */
    record AssessmentCompleted(EntryId entry, Recorded recorded, Assessment content, Timeliness timeliness)
            implements AssessmentEvent {}

    /** A manager signed an assessment off, or did not (audit tips, Assessment). */
    record AssessmentSignedOff(EntryId entry, Recorded recorded, AssessmentSignOff content, Timeliness timeliness)
            implements AssessmentEvent {}

    /** Something written was given to the person it is about (quality assurance audits, S2). */
    record DocumentGivenToPerson(EntryId entry, Recorded recorded, GivenToPerson content, Timeliness timeliness)
            implements AssessmentEvent {}
}
