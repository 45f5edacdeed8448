package org.runningrecord.query.expectation;

import static org.runningrecord.web.opaque.Opaque.As.PLACE;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.web.opaque.Opaque;

/**
 * A page of what was overdue at a moment.
 *
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record OverdueExpectations(
        Instant asAt,
        List<ExpectationShown> overdue,
        @Opaque(PLACE) @Nullable String next) implements Tabular {

    @Override
    public List<ExpectationShown> rows() {
        return overdue;
    }
}
