package org.runningrecord.command.reviewsummary;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.supervision.TenContents;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.ReviewSummaryRecorded;
import org.runningrecord.events.content.Emerged;
import org.runningrecord.events.content.ReviewSummary;

/** A summary for a review: the ten contents, and what emerged beyond the plan. */
public final class ReviewSummaryTemplate extends Template<ReviewSummary> {

    /** Friend not foe, paragraph 67. */
    public static final Form<Emerged> EMERGED = Form.of(Emerged.class)
            .asks("what", "Say what emerged")
            .asks("sort", "Say whether that is positive, negative or mixed");

    private static final Form<ReviewSummary> FORM = TenContents.in(Form.of(ReviewSummary.class)
                    .asks("headline", "Give a headline")
                    .asks("written", "Say when this was summed up"))
            .asks("emerged", "Say which other outcomes emerged, good or bad", EMERGED)
            .asks("learning", "Say what was learned")
            .may("decided", "Decisions, each with why this and why not the others");

    public ReviewSummaryTemplate() {
        super(
                new Door("/review-summaries", "Record a summary for a review", "Family Service guidance, 5h"),
                ReviewSummary.class,
                FORM,
                RecordReviewSummary.class,
                RecordReviewSummary::new,
                ReviewSummaryRecorded::new);
    }
}
