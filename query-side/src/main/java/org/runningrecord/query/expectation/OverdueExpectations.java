package org.runningrecord.query.expectation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was overdue at a moment.
 *
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record OverdueExpectations(
        Instant asAt,
        List<ExpectationShown> overdue,
        @Nullable String next) {}
