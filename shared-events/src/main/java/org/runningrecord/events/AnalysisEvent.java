package org.runningrecord.events;

import org.runningrecord.events.content.AnchorAnalysis;
import org.runningrecord.events.content.ContingencyPlan;
import org.runningrecord.events.content.LearningLog;
import org.runningrecord.events.content.SignsOfSafety;
import org.runningrecord.events.content.SituationNote;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Analyses, and what is learned about a child. */
public sealed interface AnalysisEvent extends EntryEvent {

    /** An assessment by Signs of Safety was recorded (Friend not foe, paragraph 38). */
    record SignsOfSafetyRecorded(EntryId entry, Recorded recorded, SignsOfSafety content, Timeliness timeliness)
            implements AnalysisEvent {}

    /** An analysis by the eight anchor principles was recorded (Friend not foe, paragraph 61). */
    record AnchorAnalysisRecorded(EntryId entry, Recorded recorded, AnchorAnalysis content, Timeliness timeliness)
            implements AnalysisEvent {}

    /** A situation, a person's words and the intervention were recorded (Friend not foe, paragraph 55). */
    record SituationNoteRecorded(EntryId entry, Recorded recorded, SituationNote content, Timeliness timeliness)
            implements AnalysisEvent {}

    /** A line of a learning log was recorded (Friend not foe, paragraph 87). */
    record LearningLogRecorded(EntryId entry, Recorded recorded, LearningLog content, Timeliness timeliness)
            implements AnalysisEvent {}

    /** A contingency plan was recorded (Friend not foe, paragraph 81). */
    record ContingencyPlanRecorded(EntryId entry, Recorded recorded, ContingencyPlan content, Timeliness timeliness)
            implements AnalysisEvent {}
}
