package org.runningrecord.query.overdue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.runningrecord.query.overdue.OverdueRequest.After;
import org.springframework.data.mongodb.core.query.Criteria;

/** How documents that were so for a while are asked for; the days on which one may have been overdue stand in {@code overdueOn}, since when in {@code dueBy}. */
public final class OverdueCriteria {

    private OverdueCriteria() {}

    /** What is so now, or will be unless something happens, is what nothing has come after yet. */
    public static Criteria soAt(Criteria criteria, Instant moment, boolean past) {
        return past
                ? criteria.and("since").lte(moment).and("through").gt(moment)
                : criteria.and("through").is(Spans.STILL);
    }

    /**
     * What was overdue at a moment, beyond the page before. Each alternative is a piece of the index, and they follow each other in its order.
     *
     * @param more what else is asked
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
