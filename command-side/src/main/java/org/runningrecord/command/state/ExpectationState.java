package org.runningrecord.command.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Deadline;

/**
 * What decisions need to know of something that is, or was, expected.
 *
 * @param sequence of the event that set it
 * @param due by when it is expected
 * @param judged the moment whose policy says so
 * @param became what became of it
 * @param met how it was met; absent where it was not
 */
public record ExpectationState(
        long sequence,
        Deadline due,
        Instant judged,
        Became became,
        @Nullable Met met) {

    /** What can become of an expectation. */
    public enum Became {
        OPEN,
        MET,
        ENDED,
        /** A person decided that it is not expected. */
        CALLED_OFF,
        /** Somebody had it counted under another policy, which does not expect it. */
        DROPPED
    }

    /**
     * How it was met.
     *
     * @param by the sequence of the entry that did
     */
    public record Met(long by, boolean late, boolean pastTarget) {}

    ExpectationState became(Became now, @Nullable Met how) {
        return new ExpectationState(sequence, due, judged, now, how);
    }

    /** Counted under another policy it is judged by that one from then on. */
    ExpectationState moved(Deadline now, Instant at) {
        return new ExpectationState(sequence, now, now.policy().equals(due.policy()) ? judged : at, became, met);
    }
}
