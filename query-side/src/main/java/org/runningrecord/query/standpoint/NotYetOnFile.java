package org.runningrecord.query.standpoint;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something was known on the moment asked about, and not yet on file.
 *
 * @param onFile when it was recorded
 * @param byThen how long it had been known by then
 * @param inAll how long it was known before it was recorded
 */
public record NotYetOnFile(Instant onFile, Duration byThen, Duration inAll) {

    /**
     * @param knownFrom the earliest moment it can have been known
     * @return absent where it was on file, or where something else is asked
     */
    public static @Nullable NotYetOnFile of(Standpoint from, Instant knownFrom, Instant recorded) {
        return from instanceof Standpoint.Known then && recorded.isAfter(then.moment())
                ? new NotYetOnFile(
                        recorded, Duration.between(knownFrom, then.moment()), Duration.between(knownFrom, recorded))
                : null;
    }
}
