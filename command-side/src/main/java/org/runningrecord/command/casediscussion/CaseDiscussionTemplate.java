package org.runningrecord.command.casediscussion;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.DiscussionEvent.CaseDiscussionRecorded;
import org.runningrecord.events.content.CaseDiscussion;

/** A case discussion with managers, service users, family members or other professionals. */
public final class CaseDiscussionTemplate extends Template<CaseDiscussion> {

    private static final Form<CaseDiscussion> FORM = Form.of(CaseDiscussion.class)
            .asks("headline", "Give a headline")
            .asks("start", "Say when the discussion was")
            .may("end", "When it ended")
            .asks("with", "Say with whom the case was discussed")
            .asks("purpose", "Say what the discussion was for")
            .asks("summary", "Say what was discussed")
            .may("perspectives", "Who sees it how, who was not consulted, and where people do not agree")
            .may("decided", "Decisions, each with why this and why not the others");

    public CaseDiscussionTemplate() {
        super(
                new Door("/case-discussions", "Record a case discussion", "Family Service guidance, 5a"),
                CaseDiscussion.class,
                FORM,
                RecordCaseDiscussion.class,
                RecordCaseDiscussion::new,
                CaseDiscussionRecorded::new);
    }
}
