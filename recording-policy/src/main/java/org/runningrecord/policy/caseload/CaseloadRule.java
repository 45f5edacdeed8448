package org.runningrecord.policy.caseload;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.rule.Limit;
import org.runningrecord.policy.rule.RuleText;
import org.runningrecord.policy.rule.WorkingDays;

/**
 * How many cases a worker may hold.
 *
 * @param most for teams that have no number of their own
 * @param teams numbers of single teams
 * @param byFamily whether children of one family count as one case
 * @param blocksProposals whether an allocation that would pass the absolute limit cannot be proposed; one that has happened is always recorded
 * @param asye what part of the team's average a worker holds in the first year, in the order of the months
 */
public record CaseloadRule(
        RuleText text, Most most, Map<String, Most> teams, boolean byFamily, boolean blocksProposals, List<Asye> asye) {

    public CaseloadRule {
        teams = Map.copyOf(teams);
        asye = List.copyOf(asye);
    }

    /**
     * The most cases.
     *
     * @param upper to be warned of
     * @param absolute never to be passed by a proposal
     */
    public record Most(int upper, int absolute) {}

    /** Until so many months after the year began, so many parts in so many of the average. */
    public record Asye(int months, int numerator, int denominator) {}

    /** How a caseload stands with a case that comes to it. */
    public CaseloadStanding standing(Caseload with, String team, PolicyVersion policy) {
        Most limit = teams.getOrDefault(team, most);
        return new CaseloadStanding(with.cases(byFamily), byFamily, limit.upper(), limit.absolute(), policy);
    }

    /**
     * How many cases a worker in the first year holds at the most: about so much of the average that it is rounded up. Absent for all others.
     *
     * @param average of the team's workers who are not in their first year
     */
    public Optional<Integer> asyeMost(WorkerDetails worker, double average, Instant at, WorkingDays days, ZoneId zone) {
        if (worker.asyeStarted() == null) {
            return Optional.empty();
        }
        return asye.stream()
                .filter(step -> !at.isAfter(
                        new Limit.ByCalendar(step.months(), ChronoUnit.MONTHS).dueBy(worker.asyeStarted(), days, zone)))
                .findFirst()
                .map(step -> (int) Math.ceil(average * step.numerator() / step.denominator()));
    }
}
