package org.runningrecord.command.assessmentreview;

import java.util.List;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.AssessmentEvent.AssessmentReviewed;
import org.runningrecord.events.content.AssessmentReview;

/** An initial, second or further review of an assessment. */
public final class AssessmentReviewTemplate extends Template<AssessmentReview> {

    private static final Form<AssessmentReview> FORM = Form.of(AssessmentReview.class)
            .asks("about", "The start of the assessment")
            .asks("headline", "Give a headline")
            .asks("stage", "Say which review this is: initial, second or further")
            .asks("reviewed", "Say when it was reviewed")
            .asks("manager", "Say which manager reviewed it")
            .asks("found", "Say what is known by now")
            .asks("missing", "Say what is not known yet, and how it will be found out")
            .asks("direction", "Say what the manager directs");

    public AssessmentReviewTemplate() {
        super(
                new Door(
                        "/entries/{about}/assessment-reviews",
                        "Record a review of an assessment that is under way",
                        "Audit tips, Assessment 6"),
                AssessmentReview.class,
                FORM,
                RecordAssessmentReview.class,
                RecordAssessmentReview::new,
                AssessmentReviewed::new);
    }

    @Override
    public List<String> aboutKinds() {
        return List.of("assessment-start");
    }
}
