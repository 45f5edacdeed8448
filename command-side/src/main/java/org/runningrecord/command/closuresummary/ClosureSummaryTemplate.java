package org.runningrecord.command.closuresummary;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.supervision.TenContents;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.ClosureSummaryRecorded;
import org.runningrecord.events.content.ClosureSummary;

/** A summary as the work ends: the ten contents, why, and who stands by the family now. */
public final class ClosureSummaryTemplate extends Template<ClosureSummary> {

    private static final Form<ClosureSummary> FORM = TenContents.in(Form.of(ClosureSummary.class)
                    .asks("headline", "Give a headline")
                    .asks("closed", "Say when the work ended")
                    .asks("why", "Say why it ended"))
            .asks("childsViews", "Say what the child thinks of it")
            .asks("support", "Say who stands by the family now, and how help can be had again")
            .asks("decided", "Give the decision to close, with its reasons");

    public ClosureSummaryTemplate() {
        super(
                new Door("/closure-summaries", "Record a summary as the work ends", "Family Service guidance, 5h"),
                ClosureSummary.class,
                FORM,
                RecordClosureSummary.class,
                RecordClosureSummary::new,
                ClosureSummaryRecorded::new);
    }
}
