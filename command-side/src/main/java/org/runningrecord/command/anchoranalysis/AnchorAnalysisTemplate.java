package org.runningrecord.command.anchoranalysis;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AnalysisEvent.AnchorAnalysisRecorded;
import org.runningrecord.events.content.AnchorAnalysis;

/** The eight anchor principles, and what the analysis rests on. */
public final class AnchorAnalysisTemplate extends Template<AnchorAnalysis> {

    private static final Form<AnchorAnalysis> FORM = Form.of(AnchorAnalysis.class)
            .asks("headline", "Give a headline")
            .asks("made", "Say when this was drawn up")
            .asks("assessmentFor", "Say what the assessment is for")
            .asks("story", "Say what the story is")
            .asks("meaning", "Say what the story means")
            .asks("strengths", "Say what the strengths are")
            .asks("priorityRisks", "Say what the priority risks are")
            .asks("intendedOutcomes", "Say what the intended outcomes are")
            .asks("needsToHappen", "Say what needs to happen")
            .asks("howWeWillKnow", "Say how you will know that you are making progress")
            .asks("basis", "Show your working: what this rests on, and how certain it is")
            .may("hypotheses", "Other ways to understand it that you thought through")
            .may("perspectives", "Who sees it how, who was not consulted, and where people do not agree");

    public AnchorAnalysisTemplate() {
        super(
                new Door(
                        "/anchor-analyses",
                        "Record an analysis by the eight anchor principles",
                        "Friend not foe, paragraphs 59 to 64"),
                AnchorAnalysis.class,
                FORM,
                RecordAnchorAnalysis.class,
                RecordAnchorAnalysis::new,
                AnchorAnalysisRecorded::new);
    }
}
