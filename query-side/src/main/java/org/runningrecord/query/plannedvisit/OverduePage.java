package org.runningrecord.query.plannedvisit;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of what was overdue at a moment.
 *
 * @param asAt the moment; a reader who wants the next page asks for it as at the same
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record OverduePage(
        Instant asAt,
        List<PlanShown> overdue,
        @Opaque(PLACE) @Nullable String next) implements Tabular {

    @Override
    public List<PlanShown> rows() {
        return overdue;
    }
}
