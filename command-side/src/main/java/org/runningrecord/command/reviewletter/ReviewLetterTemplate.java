package org.runningrecord.command.reviewletter;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.form.Values;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.PlanEvent.ReviewLetterWritten;
import org.runningrecord.events.content.ReviewLetter;

/** The report of a review, as a letter to the child. */
public final class ReviewLetterTemplate extends Template<ReviewLetter> {

    private static final Form<ReviewLetter> FORM = Form.of(ReviewLetter.class)
            .asks("headline", "Give a headline")
            .asks("written", "Say when the letter was written")
            .asks("review", "Name the entry that tells of the review", Values.entry("key-meeting", "review-summary"))
            .asks("greeting", "Greet the child as they like to be addressed")
            .asks("letter", "Write to the child")
            .asks("from", "Say who signs the letter")
            .asks("language", "Give the language as a tag such as en, cy or pl", Values.LANGUAGE)
            .asks("sharing", "Say how the letter will reach the child");

    public ReviewLetterTemplate() {
        super(
                new Door(
                        "/review-letters",
                        "Record the letter that tells the child of their review",
                        "Audit tips, Children Looked After, Review"),
                ReviewLetter.class,
                FORM,
                RecordReviewLetter.class,
                RecordReviewLetter::new,
                ReviewLetterWritten::new);
    }
}
