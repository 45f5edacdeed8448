package org.runningrecord.web.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;

/**
 * A turn in the work with a child, as one entry tells it.
 *
 * @param entry the sequence of the entry
 * @param occurred when it took place, as closely as it is known, as entries write it
 * @param person the id of the person it is about
 * @param team the team that holds the case from then on
 */
public record Turn(
        long entry,
        String occurred,
        Kind kind,
        @Nullable String person,
        @Nullable String team) {

    /** What an entry says of who works on the case. */
    public enum Kind {
        HOLDS,
        CO_WORKS,
        /** To a team, and to a worker of it where one is named. */
        TRANSFERRED,
        SUPERVISED,
        CLOSED
    }

    /** The turns that have taken place by this moment, in the order in which they did. */
    static List<Turn> by(Instant moment, List<Turn> turns, ZoneId zone) {
        return turns.stream()
                .filter(turn -> !turn.when().earliest(zone).isAfter(moment))
                .sorted(Comparator.comparing((Turn turn) -> turn.when().end(zone))
                        .thenComparing(Turn::entry))
                .toList();
    }

    private When when() {
        return When.parse(occurred);
    }

    boolean tellsWhoHolds() {
        return kind == Kind.HOLDS || kind == Kind.TRANSFERRED || kind == Kind.CLOSED;
    }
}
