package org.runningrecord.web.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works with a child at a moment, as is known now. */
final class Working {

    private final Ties ties;
    private final List<Turn> turns;

    private Working(Ties ties, List<Turn> turns) {
        this.ties = ties;
        this.turns = turns;
    }

    static Working at(Instant moment, Ties ties, ZoneId zone) {
        return new Working(ties, Turn.by(moment, ties.turns(), zone));
    }

    /** The right of somebody who works with the child or answers for a team that does; absent where they do neither. */
    @Nullable
    Relationship of(Caller caller) {
        Turn holding = holding();
        if (holding != null && caller.id().equals(holding.person())) {
            return Relationship.HOLDS;
        }
        if (!closed() && (turned(caller, Turn.Kind.CO_WORKS) || ties.involves(caller.id(), "co-worker"))) {
            return Relationship.CO_WORKS;
        }
        if (!closed() && turned(caller, Turn.Kind.SUPERVISED)) {
            return Relationship.SUPERVISES;
        }
        // who manages the team that held a case last answers for it; the others of the team have no more to do with it
        String team = team();
        if (team != null && caller.teams().contains(team) && (!closed() || caller.is(Role.TEAM_MANAGER))) {
            return Relationship.TEAM;
        }
        return holding == null && caller.id().equals(ties.opener()) ? Relationship.OPENED : null;
    }

    /** The team that holds the case or held it last; whoever opened it lends theirs until one does. */
    private @Nullable String team() {
        return turns.stream()
                .filter(turn -> turn.team() != null && turn.tellsWhoHolds())
                .map(Turn::team)
                .reduce((earlier, later) -> later)
                .orElse(ties.openerTeam().isEmpty() ? null : ties.openerTeam());
    }

    private boolean closed() {
        Turn last = holding();
        return last != null && last.kind() == Turn.Kind.CLOSED;
    }

    /** The last turn that says who holds the case; absent where none does. */
    private @Nullable Turn holding() {
        return turns.stream()
                .filter(Turn::tellsWhoHolds)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private boolean turned(Caller caller, Turn.Kind kind) {
        return turns.stream()
                .anyMatch(turn -> turn.kind() == kind && caller.id().equals(turn.person()));
    }
}
