package org.runningrecord.query.ghost;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.runningrecord.query.expectation.ExpectationQuery;
import org.runningrecord.query.expectation.ExpectationShown;
import org.runningrecord.query.plannedvisit.PlanQuery;
import org.runningrecord.query.plannedvisit.PlanShown;
import org.runningrecord.query.standpoint.Asking;
import org.runningrecord.query.standpoint.Standpoint;
import org.springframework.stereotype.Component;

/** Asks what is expected of a record and missing. */
@Component
public class Ghosts {

    private static final Set<String> NOT_RECORDED = Set.of("awaiting-record", "recording-overdue");

    private final PlanQuery plans;
    private final ExpectationQuery expectations;
    private final Clock clock;

    Ghosts(PlanQuery plans, ExpectationQuery expectations, Clock clock) {
        this.plans = plans;
        this.expectations = expectations;
        this.clock = clock;
    }

    /** At the moment it is looked at from, what has been due longest first. */
    public List<Ghost> of(Asking asking) {
        Instant moment = asking.from().moment(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        boolean past = asking.from() instanceof Standpoint.OnFile;
        Stream<Ghost> visits =
                plans.ofRecord(asking.record(), moment, past, asking.position(), asking.reader()).stream()
                        .filter(plan -> NOT_RECORDED.contains(plan.state()))
                        .map(Ghosts::visit);
        Stream<Ghost> expected =
                expectations
                        .ofRecord(asking.record(), moment, past, asking.position(), asking.reader())
                        .expectations()
                        .stream()
                        .filter(one -> one.state().equals("overdue"))
                        .map(Ghosts::expected);
        return Stream.concat(visits, expected)
                .sorted(Comparator.comparing(Ghost::dueBy).thenComparing(Ghost::id))
                .toList();
    }

    private static Ghost visit(PlanShown plan) {
        return new Ghost(
                "planned-visit",
                plan.plan(),
                plan.state(),
                plan.rule(),
                plan.reason(),
                plan.dueBy(),
                plan.recordingOverdue(),
                plan.visitor(),
                plan.visitorName(),
                plan.team());
    }

    private static Ghost expected(ExpectationShown one) {
        return new Ghost(
                "expected",
                one.expectation(),
                one.state(),
                one.rule(),
                one.rule(),
                one.dueBy(),
                one.overdue(),
                one.owner().worker(),
                one.owner().workerName(),
                one.owner().team());
    }
}
