package org.runningrecord.command.caseallocation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.caseload.CaseloadFlag;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.CaseAllocated;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Timeliness;

/** The allocation of a case: to whom, by whom, why, and how the child was told. */
public final class CaseAllocationTemplate extends Template<CaseAllocation> {

    private static final String DISCUSS =
            "Discuss the worker's caseload with the Director, and record when, by whom and with what result";

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

    /** What has happened is recorded, however high the caseload; then there is something to be done about it. */
    @Override
    protected CaseAllocation completed(CaseAllocation content, DecisionContext context) {
        CaseloadStanding standing = standing(content, context);
        if (standing == null || !standing.aboveUpper()) {
            return content;
        }
        List<AgreedAction> actions = new ArrayList<>(content.actions());
        actions.add(new AgreedAction(null, DISCUSS, content.by().name(), null));
        return (CaseAllocation) content.with(actions, content.circumstances());
    }

    @Override
    protected EntryEvent event(
            EntryId entry, CaseAllocation content, Timeliness timeliness, CaseState state, DecisionContext context) {
        return new CaseAllocated(entry, context.recorded(), content, timeliness, standing(content, context));
    }

    private static @Nullable CaseloadStanding standing(CaseAllocation content, DecisionContext context) {
        return content.share() == CaseAllocation.Share.HOLDS
                ? CaseloadFlag.with(
                                context.states().keySet(),
                                content.to().id(),
                                content.to().team(),
                                context)
                        .orElse(null)
                : null;
    }
}
