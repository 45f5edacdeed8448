package org.runningrecord.command.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;

/**
 * That a case comes to a worker, as an entry tells it. It has happened, and is recorded however high the caseload; then there is something to be done about
 * it.
 *
 * @param agreedBy who answers for it
 */
public record Coming(Practitioner worker, String team, String agreedBy) {

    /** Absent where the entry tells of nobody who holds the case from then on. */
    static Optional<Coming> of(Content content) {
        if (content instanceof CaseAllocation allocation && allocation.share() == CaseAllocation.Share.HOLDS) {
            return Optional.of(new Coming(
                    allocation.to(), allocation.to().team(), allocation.by().name()));
        }
        return content instanceof CaseTransfer transfer
                ? transfer.newWorker()
                        .given()
                        .map(worker -> new Coming(
                                worker, transfer.toTeam(), transfer.agreedBy().name()))
                : Optional.empty();
    }

    /** How the caseload stands with the case; absent where the policy sets no number, or the case has gone on to somebody else since. */
    public static Optional<CaseloadStanding> standing(
            Content content, EntryId entry, CaseState state, DecisionContext context) {
        return of(content)
                .filter(coming -> Holders.holds(
                        coming.worker.id(),
                        Holders.with(entry, content, state, context.policy().zone())))
                .flatMap(coming ->
                        CaseloadFlag.with(context.states().keySet(), coming.worker.id(), coming.team, context));
    }

    /** The same for an entry that is amended; absent where the worker it names held the case before. */
    public static Optional<CaseloadStanding> amended(
            Content after, EntryId entry, CaseState state, DecisionContext context) {
        boolean held = of(after)
                .filter(coming -> Holders.holds(
                        coming.worker.id(), Holders.of(state, context.policy().zone())))
                .isPresent();
        return held ? Optional.empty() : standing(after, entry, state, context);
    }

    /** The entry with what is to be done about it. */
    @SuppressWarnings("unchecked")
    public static <C extends Content> C answered(C content, Optional<CaseloadStanding> standing) {
        if (standing.filter(CaseloadStanding::aboveUpper).isEmpty()) {
            return content;
        }
        List<AgreedAction> actions = new ArrayList<>(content.actions());
        Coming coming = of(content).orElseThrow();
        actions.add(new AgreedAction(null, DirectorDiscussions.asked(coming.worker), coming.agreedBy, null));
        return (C) content.with(actions, content.circumstances());
    }
}
