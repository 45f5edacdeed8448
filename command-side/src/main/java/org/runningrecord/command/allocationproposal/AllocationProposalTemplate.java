package org.runningrecord.command.allocationproposal;

import org.jspecify.annotations.Nullable;
import org.runningrecord.command.caseload.CaseloadFlag;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.form.Examination;
import org.runningrecord.command.form.Form;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.CourseEvent.AllocationProposed;
import org.runningrecord.events.content.AllocationProposal;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.policy.caseload.CaseloadRule;

/** A proposal to allocate a case: refused where it would pass the absolute limit of the worker's caseload. */
public final class AllocationProposalTemplate extends Template<AllocationProposal> {

    private static final String LIMIT =
            "This would pass the absolute limit of the worker's caseload; discuss it with the Director first, and record that";

    private static final Form<AllocationProposal> FORM = Form.of(AllocationProposal.class)
            .asks("headline", "Give a headline")
            .asks("proposed", "Say when it was proposed")
            .asks("to", "Say to whom the case would go")
            .asks("by", "Say who proposes it")
            .asks("reason", "Say why to this worker, and how the workload was considered")
            .promises(LIMIT, (on, at, proposal) -> {});

    public AllocationProposalTemplate() {
        super(
                new Door(
                        "/allocation-proposals",
                        "Propose to allocate the case to a worker",
                        "Quality assurance guidance, caseload limits"),
                AllocationProposal.class,
                FORM,
                ProposeAllocation.class,
                ProposeAllocation::new,
                AllocationProposed::new);
    }

    /** Where an amendment proposes the same worker as before, that was asked then. */
    @Override
    protected void onFile(AllocationProposal content, Examination on, DecisionContext context) {
        boolean blocks =
                context.policy().caseload().map(CaseloadRule::blocksProposals).orElse(false);
        Practitioner to = content.to();
        if (!blocks || to == null || to.id() == null || to.team() == null || same(context.before(), to)) {
            return;
        }
        String worker = to.id();
        boolean passes = CaseloadFlag.with(context.states().keySet(), worker, to.team(), context)
                .filter(CaseloadStanding::aboveAbsolute)
                .isPresent();
        if (passes && !context.workforce().discussedSinceLastCase(worker)) {
            on.fault("/to", LIMIT);
        }
    }

    private static boolean same(@Nullable Content before, Practitioner to) {
        return before instanceof AllocationProposal proposed
                && to.id().equals(proposed.to().id());
    }
}
