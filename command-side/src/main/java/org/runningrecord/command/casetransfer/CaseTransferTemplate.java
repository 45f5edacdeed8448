package org.runningrecord.command.casetransfer;

import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.CaseTransferred;
import org.runningrecord.events.content.CaseTransfer;

/** The transfer of a case: what is handed over, and how the child was told. */
public final class CaseTransferTemplate extends Template<CaseTransfer> {

    private static final Form<CaseTransfer> FORM = Form.of(CaseTransfer.class)
            .asks("headline", "Give a headline")
            .asks("transferred", "Say when it was transferred")
            .asks("fromTeam", "Name the team that hands it over")
            .asks("toTeam", "Name the team that takes it")
            .asks("agreedBy", "Say who agreed to it")
            .asks("newWorker", "Say who the new worker is")
            .asks("reason", "Say why it was transferred")
            .asks("handover", "Say what is open, what is agreed, and what matters to the child")
            .asks("childTold", "Say how the child was told, how they met the new worker, and what they said");

    public CaseTransferTemplate() {
        super(
                new Door("/transfers", "Record that the case was transferred", "Family Service guidance, 5a"),
                CaseTransfer.class,
                FORM,
                RecordCaseTransfer.class,
                RecordCaseTransfer::new,
                CaseTransferred::new);
    }
}
