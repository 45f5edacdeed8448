package org.runningrecord.command.managementdecision;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.DiscussionEvent.ManagementDecisionRecorded;
import org.runningrecord.events.content.ManagementDecision;

/** A manager's decision: why this, and why not the alternatives. */
public final class ManagementDecisionTemplate extends Template<ManagementDecision> {

    private static final Form<ManagementDecision> FORM = Form.of(ManagementDecision.class)
            .asks("headline", "Give a headline")
            .asks("made", "Say when the decision was made")
            .asks("manager", "Say which manager decided")
            .asks("decided", "Say what was decided, why this and why not the alternatives")
            .may("strengthsAndRisks", "Strengths beside priority risks")
            .may("perspectives", "Who sees it how, who was not consulted, and where people do not agree");

    public ManagementDecisionTemplate() {
        super(
                new Door(
                        "/management-decisions",
                        "Record a manager's decision",
                        "Family Service guidance, 5a; Friend not foe, paragraph 65"),
                ManagementDecision.class,
                FORM,
                RecordManagementDecision.class,
                RecordManagementDecision::new,
                ManagementDecisionRecorded::new);
    }
}
