package org.runningrecord.query.overdue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.overdue.OverdueRequest.After;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Documents that were so for a while: {@code since} a moment and {@code through} another. The days on which one may have been overdue stand in {@code
 * overdueOn}, since when it was due in {@code dueBy}.
 */
public final class Spans {

    /** Stands for "still so": later than every moment a clock can show. */
    public static final Instant STILL = Instant.parse("9999-12-31T00:00:00Z");

    private Spans() {}

    /** The days on which something that waits for something to be recorded may be overdue, from the moment it was due. */
    public static List<Integer> overdueOn(@Nullable Instant dueBy, Instant since, Instant through) {
        if (dueBy == null) {
            return List.of();
        }
        if (through.equals(STILL)) {
            return List.of(Days.STILL);
        }
        return Days.between(since.isAfter(dueBy) ? since : dueBy, through);
    }

    /** What is so now, or will be unless something happens, is what nothing has come after yet. */
    public static Criteria soAt(Criteria criteria, Instant moment, boolean past) {
        return past
                ? criteria.and("since").lte(moment).and("through").gt(moment)
                : criteria.and("through").is(STILL);
    }

    /**
     * What was overdue at a moment, beyond the page before. Each alternative is a piece of the index, and they follow each other in its order.
     *
     * @param more what else is asked, by fields that stand between the days and the moment in the index
     */
    public static Criteria overdue(OverdueRequest request, UnaryOperator<Criteria> more) {
        After after = request.after();
        if (after == null) {
            return at(request, more).and("dueBy").lt(request.dueBefore());
        }
        Criteria later = at(request, more).and("dueBy").gt(after.dueBy()).lt(request.dueBefore());
        Criteria same =
                at(request, more).and("dueBy").is(after.dueBy()).and("_id").gt(after.id());
        return after.dueBy().isBefore(request.dueBefore()) ? new Criteria().orOperator(same, later) : later;
    }

    private static Criteria at(OverdueRequest request, UnaryOperator<Criteria> more) {
        List<Integer> days = new ArrayList<>(List.of(Days.STILL));
        if (request.past()) {
            days.addAll(Days.over(request.asAt()));
        }
        return soAt(more.apply(Criteria.where("overdueOn").in(days)), request.asAt(), request.past());
    }
}
