package org.runningrecord.events.value;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A person who works here.
 *
 * @param role for example {@code social-worker}, as the recording policy names roles
 * @param qualification for example the registration as a social worker; absent where there is none
 * @param started when they started work here
 * @param asyeStarted when the assessed and supported year in employment began; absent for all others
 * @param team where they work
 * @param teamSince since when
 * @param manager the id of their manager; absent for those who have none here
 * @param trained when they completed the training on information governance and data protection, which is due within a month of starting work
 *     (Quality assurance guidance); absent while they have not
 * @param left when they left or are going to; absent while nothing is known of that
 */
public record WorkerDetails(
        String name,
        String role,
        @Nullable String qualification,
        When started,
        @Nullable When asyeStarted,
        String team,
        When teamSince,
        @Nullable String manager,
        @Nullable When trained,
        @Nullable When left) {

    /**
     * Whether they have not left yet.
     *
     * @param zone where days begin and end
     */
    public boolean worksHere(Instant now, ZoneId zone) {
        return left == null || left.end(zone).isAfter(now);
    }
}
