package org.runningrecord.query.ghost;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.IdText;

/**
 * An entry that is expected and missing.
 *
 * @param sort planned-visit, whose record is missing; or expected, for what a rule asks for
 * @param id of the planned visit, or of what is expected
 * @param state awaiting-record, recording-overdue or overdue
 * @param rule that says by when
 * @param says what is missing: the reason of the visit, or the rule
 * @param dueBy by when it should have been on file
 * @param overdue how long it has been; absent where it is not due yet
 * @param worker the id of who answers for it; absent where nobody holds the case
 */
public record Ghost(
        String sort,
        @IdText String id,
        String state,
        String rule,
        String says,
        Instant dueBy,
        @Nullable Duration overdue,
        @Nullable String worker,
        @Nullable String workerName,
        @Nullable String team) {}
