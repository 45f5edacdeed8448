package org.runningrecord.command.caseallocation;

import org.runningrecord.command.caseload.Coming;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.CaseAllocated;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Timeliness;

/** The allocation of a case: to whom, by whom, why, and how the child was told. */
public final class CaseAllocationTemplate extends Template<CaseAllocation> {

    private static final Form<CaseAllocation> FORM = Form.of(CaseAllocation.class)
            .asks("headline", "Give a headline")
            .asks("allocated", "Say when it was allocated")
            .asks("to", "Say to whom it was allocated")
            .asks("share", "Say whether this worker holds the case or co-works")
            .asks("from", "Say who held it before")
            .asks("by", "Say who allocated it")
            .asks("reason", "Say why to this worker, and how the workload was considered")
            .asks("childTold", "Say how the child was told, and what they said");

    public CaseAllocationTemplate() {
        super(
                new Door("/allocations", "Record that the case was allocated", "Family Service guidance, 5a"),
                CaseAllocation.class,
                FORM,
                RecordCaseAllocation.class,
                RecordCaseAllocation::new,
                (entry, recorded, content, timeliness) ->
                        new CaseAllocated(entry, recorded, content, timeliness, null));
    }

    @Override
    protected CaseAllocation completed(CaseAllocation content, CaseState state, DecisionContext context) {
        return Coming.answered(content, Coming.standing(content, state.nextEntry(), state, context));
    }

    @Override
    protected EntryEvent event(
            EntryId entry, CaseAllocation content, Timeliness timeliness, CaseState state, DecisionContext context) {
        return new CaseAllocated(
                entry,
                context.recorded(),
                content,
                timeliness,
                Coming.standing(content, entry, state, context).orElse(null));
    }
}
