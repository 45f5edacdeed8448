package org.runningrecord.query.expectation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is, or was, expected, as readers see it at a moment.
 *
 * @param state expected, past-target, overdue, no-rule-set, met, met-late, no-longer-expected or called-off
 * @param counted the moment it counts from
 * @param none why there is no number, where there is none
 * @param policy the recording policy that says so, with its version
 * @param by the entry that met or ended it
 * @param overdue how long it has been overdue; absent where it is not
 * @param owner who answers for it: whoever held the case when it fell due, or holds it while it has not
 */
record ExpectationShown(
        String expectation,
        String record,
        String rule,
        String state,
        String start,
        String from,
        Instant counted,
        @Nullable Instant targetBy,
        @Nullable Instant dueBy,
        @Nullable String none,
        @Nullable String doubt,
        String policy,
        @Nullable String by,
        @Nullable Duration overdue,
        Owner owner) {

    static ExpectationShown of(Expectation one, Instant moment, Owner owner) {
        String state = state(one, moment);
        return new ExpectationShown(
                one.expectation(),
                one.record(),
                one.rule(),
                state,
                one.start(),
                one.from(),
                one.counted(),
                one.targetBy(),
                one.dueBy(),
                one.none(),
                one.doubt(),
                one.policy(),
                one.by(),
                state.equals("overdue") ? Duration.between(one.dueBy(), moment) : null,
                owner);
    }

    /** The moment at which it is asked who answers for it. */
    static Instant answeredAt(Expectation one, Instant moment) {
        return one.dueBy() == null || one.dueBy().isAfter(moment) ? moment : one.dueBy();
    }

    private static String state(Expectation one, Instant moment) {
        return switch (one.became()) {
            case MET -> one.late() ? "met-late" : "met";
            case ENDED -> "no-longer-expected";
            case CALLED_OFF -> "called-off";
            case OPEN -> open(one, moment);
        };
    }

    private static String open(Expectation one, Instant moment) {
        if (one.dueBy() == null) {
            return "no-rule-set";
        }
        if (moment.isAfter(one.dueBy())) {
            return "overdue";
        }
        return one.targetBy() != null && moment.isAfter(one.targetBy()) ? "past-target" : "expected";
    }
}
