package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.ReviewedAction;

/** What looks back at the actions that were agreed before, one by one (Family Service guidance 5h). */
public interface ReviewsActions extends Content {

    Answer<List<ReviewedAction>> reviewed();

    /** What became of the actions of one record, where the work with several children is looked at. */
    default Answer<List<ReviewedAction>> reviewedOn(RecordId record) {
        if (!(reviewed() instanceof Answer.Given<List<ReviewedAction>> given)) {
            return reviewed();
        }
        List<ReviewedAction> theirs = given.value().stream()
                .filter(one -> one.action().startsWith(record + "."))
                .toList();
        return theirs.isEmpty()
                ? new Answer.NotGiven<>(Answer.WhyNotGiven.DOES_NOT_APPLY, "No action of this record was looked at")
                : new Answer.Given<>(theirs);
    }
}
