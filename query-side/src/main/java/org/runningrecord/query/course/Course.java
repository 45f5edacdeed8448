package org.runningrecord.query.course;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.projection.ViewDocument;

/**
 * The course of the work on one record.
 *
 * @param turns in the order in which they took place
 * @param workers everybody who has held the case or shared in it
 * @param teams every team that has
 * @param tookIn the records of the same child that were merged into this one
 * @param others their ids
 */
public record Course(
        String id,
        String record,
        long position,
        List<Turn> turns,
        List<String> workers,
        List<String> teams,
        List<TookIn> tookIn,
        List<String> others)
        implements ViewDocument {

    /** @param since the sequence of the merge */
    public record TookIn(String record, long since) {}

    /** Whoever held the case at a moment, as is known now; absent where nobody did. */
    public @Nullable Turn holder(Instant moment) {
        Turn last = null;
        for (Turn turn : turns) {
            if (turn.tellsWhoHolds() && !turn.at().isAfter(moment)) {
                last = turn;
            }
        }
        return last == null || last.closes() || last.worker() == null ? null : last;
    }

    /** The team that a case without a holder was with at a moment; absent where it was with none. */
    public @Nullable String team(Instant moment) {
        String team = null;
        for (Turn turn : turns) {
            if (turn.team() != null && turn.holds() && !turn.at().isAfter(moment)) {
                team = turn.team();
            }
        }
        return team;
    }

    /** The statuses that held at a moment; empty where none did. */
    public List<String> statuses(Instant moment) {
        List<String> last = List.of();
        for (Turn turn : turns) {
            if (turn.statuses() != null && !turn.at().isAfter(moment)) {
                last = turn.statuses();
            }
        }
        return last;
    }
}
