package org.runningrecord.command.casetransfer;

import org.runningrecord.command.caseload.Coming;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.CaseTransferred;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Timeliness;

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
                (entry, recorded, content, timeliness) ->
                        new CaseTransferred(entry, recorded, content, timeliness, null));
    }

    @Override
    protected CaseTransfer completed(CaseTransfer content, CaseState state, DecisionContext context) {
        return Coming.answered(content, Coming.standing(content, state.nextEntry(), state, context));
    }

    @Override
    protected EntryEvent event(
            EntryId entry, CaseTransfer content, Timeliness timeliness, CaseState state, DecisionContext context) {
        return new CaseTransferred(
                entry,
                context.recorded(),
                content,
                timeliness,
                Coming.standing(content, entry, state, context).orElse(null));
    }
}
