package org.runningrecord.query.expectation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.IdText;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.query.access.EntrySights;

/**
 * Something that is, or was, expected, as readers see it at a moment.
 *
 * @param state expected, past-target, overdue, no-rule-set, met, met-late, no-longer-expected or called-off
 * @param counted the moment it counts from
 * @param none why there is no number, where there is none
 * @param policy the recording policy that says so, with its version
 * @param by the entry that met or ended it
 * @param pastTarget whether it was done after the target
 * @param reason why it was called off, or counted under another policy; absent where it follows from an entry
 * @param overdue how long it has been overdue; absent where it is not
 * @param owner who answers for it: whoever held the case when it fell due, or holds it while it has not
 */
public record ExpectationShown(
        @IdText String expectation,
        String record,
        String rule,
        String state,
        @IdText String start,
        @IdText String from,
        Instant counted,
        @Nullable Instant targetBy,
        @Nullable Instant dueBy,
        @Nullable String none,
        @Nullable String doubt,
        String policy,
        @IdText @Nullable String by,
        boolean pastTarget,
        @Nullable Narrative reason,
        @Nullable Duration overdue,
        Owner owner) {

    static ExpectationShown of(Expectation one, Instant moment, Owner owner, @Nullable Narrative reason) {
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
                one.pastTarget(),
                reason,
                state.equals("overdue") ? Duration.between(one.dueBy(), moment) : null,
                owner);
    }

    /** Without the entry that met or ended it, where the reader may not know of that one. */
    ExpectationShown to(EntrySights sights) {
        if (by == null || !sights.hides(by)) {
            return this;
        }
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("by", null);
        return Copy.of(this, nothing);
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
