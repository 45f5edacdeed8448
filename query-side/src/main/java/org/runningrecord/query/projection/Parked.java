package org.runningrecord.query.projection;

/**
 * A record that one projection could not fold. Its later events wait; nobody else does. The events themselves are safe in the log.
 *
 * @param position of the event that could not be folded
 * @param reason the class of what went wrong; never its message, which may hold what was recorded
 */
public record Parked(String record, long position, String reason) {

    static Parked because(String record, long position, RuntimeException why) {
        return new Parked(record, position, why.getClass().getSimpleName());
    }
}
