package org.runningrecord.policy.clock;

import java.util.Collection;
import java.util.Set;

/**
 * How long a clock runs, once it has started.
 *
 * @param statuses of which one has to hold; empty where that does not matter
 * @param untilClosed whether closing the case ends it, where it is bound to no status
 */
public record Lasting(Set<String> statuses, boolean untilClosed) {

    public Lasting {
        statuses = Set.copyOf(statuses);
    }

    /** A clock that a status starts, and that is bound to none, lasts as long as that one. */
    Lasting orWith(String status) {
        return statuses.isEmpty() ? new Lasting(Set.of(status), untilClosed) : this;
    }

    boolean bound() {
        return !statuses.isEmpty();
    }

    boolean holds(Collection<String> now) {
        return !bound() || now.stream().anyMatch(statuses::contains);
    }

    /** The change of status that ends what began there, or {@link Facts#NONE}. */
    int end(int begun, Facts facts) {
        return facts.named(Occurrences.STATUS).stream()
                .filter(change -> change > begun && endedBy(facts.at(change).said()))
                .findFirst()
                .orElse(Facts.NONE);
    }

    private boolean endedBy(Collection<String> now) {
        return !holds(now) || untilClosed && now.isEmpty();
    }
}
