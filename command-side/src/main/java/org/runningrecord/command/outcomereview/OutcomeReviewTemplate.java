package org.runningrecord.command.outcomereview;

import java.util.List;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.reviewsummary.ReviewSummaryTemplate;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.OutcomeEvent.OutcomeReviewed;
import org.runningrecord.events.content.OutcomeReview;

/** How it stands with an outcome, what helped, what else emerged, and what was learned. */
public final class OutcomeReviewTemplate extends Template<OutcomeReview> {

    private static final Form<OutcomeReview> FORM = Form.of(OutcomeReview.class)
            .asks("about", "The outcome")
            .asks("headline", "Give a headline")
            .asks("reviewed", "Say when it was looked at")
            .asks("standing", "Say how it stands for the person")
            .asks("words", "Say how the person puts it, in their own words")
            .asks("progress", "Say what progress there is towards the outcome")
            .asks(
                    "contributions",
                    "Say who and what helped or hindered",
                    Form.of(OutcomeReview.Contribution.class)
                            .asks("who", "Say who or what")
                            .asks("what", "Say what they did"))
            .asks("emerged", "Say which other outcomes emerged, good or bad", ReviewSummaryTemplate.EMERGED)
            .asks("learning", "Say what was learned");

    public OutcomeReviewTemplate() {
        super(
                new Door(
                        "/entries/{about}/outcome-reviews",
                        "Record how an outcome stands",
                        "Friend not foe, principles 8 and 9"),
                OutcomeReview.class,
                FORM,
                RecordOutcomeReview.class,
                RecordOutcomeReview::new,
                OutcomeReviewed::new);
    }

    @Override
    public List<String> aboutKinds() {
        return List.of("outcome");
    }
}
