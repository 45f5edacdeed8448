package org.runningrecord.command.caseload;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.caseload.Caseload;
import org.runningrecord.policy.caseload.CaseloadRule;

/** How a worker's caseload stands with the cases that come to it, under the policy in force. */
public final class CaseloadFlag {

    private CaseloadFlag() {}

    /** Absent where the policy says nothing of caseloads. */
    public static Optional<CaseloadStanding> with(
            Collection<RecordId> records, String worker, String team, DecisionContext context) {
        return with(records, Set.of(), worker, team, context);
    }

    /** @param leaving the cases that leave the worker at the same time */
    static Optional<CaseloadStanding> with(
            Collection<RecordId> records,
            Collection<RecordId> leaving,
            String worker,
            String team,
            DecisionContext context) {
        return context.policy().caseload().map(rule -> {
            Caseload with = context.workforce().caseload(worker);
            for (RecordId record : leaving) {
                with = with.without(record);
            }
            Set<RecordId> family = new LinkedHashSet<>(records);
            for (RecordId record : records) {
                with = with.with(record, family);
            }
            return rule.standing(with, team, context.policy().version());
        });
    }

    /** How many are the most for a worker in the first year; absent for others, and where nobody else of the team holds cases. */
    static Optional<Integer> asyeMost(String worker, DecisionContext context) {
        Optional<CaseloadRule> rule = context.policy().caseload();
        Optional<WorkerDetails> details = context.workforce().worker(worker);
        if (rule.isEmpty() || details.isEmpty() || details.get().asyeStarted() == null) {
            return Optional.empty();
        }
        OptionalDouble average = context.workforce().team(details.get().team()).stream()
                .filter(other -> context.workforce()
                        .worker(other)
                        .filter(one -> !firstYear(one, context))
                        .isPresent())
                .mapToInt(other ->
                        context.workforce().caseload(other).cases(rule.get().byFamily()))
                .filter(cases -> cases > 0)
                .average();
        return average.isEmpty()
                ? Optional.empty()
                : rule.get()
                        .asyeMost(
                                details.get(),
                                average.getAsDouble(),
                                context.now(),
                                context.policy().workingDays(),
                                context.policy().zone());
    }

    private static boolean firstYear(WorkerDetails details, DecisionContext context) {
        ZoneId zone = context.policy().zone();
        return details.asyeStarted() != null
                && details.asyeStarted()
                        .end(zone)
                        .atZone(zone)
                        .plusYears(1)
                        .toInstant()
                        .isAfter(context.now());
    }
}
