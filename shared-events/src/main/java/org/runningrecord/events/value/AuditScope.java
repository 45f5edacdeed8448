package org.runningrecord.events.value;

import org.jspecify.annotations.Nullable;

/**
 * What a sample was drawn from, so that anybody can draw it again.
 *
 * @param tool the audit tool, with its version and content
 * @param area of service whose questions are asked, for example {@code assessment}
 * @param worker whose cases it was drawn from; absent where it was drawn from a team's
 * @param team likewise
 * @param cases how many there were
 * @param seed that chance began with
 */
public record AuditScope(
        PolicyVersion tool,
        String area,
        @Nullable String worker,
        @Nullable String team,
        int cases,
        long seed) {}
