package org.runningrecord.query.expectation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.workforce.Workers;

/** Who answers where nobody holds a case, for one question: who works here is read once, and only if it is needed. */
final class Answering {

    private final Workers workers;
    private @Nullable Map<String, SortedSet<String>> managers;

    Answering(Workers workers) {
        this.workers = workers;
    }

    Owner of(Owner owner) {
        if (owner.allocated() || owner.team() == null) {
            return owner;
        }
        if (managers == null) {
            managers = workers.managers();
        }
        return owner.answeredBy(List.copyOf(managers.getOrDefault(owner.team(), Collections.emptySortedSet())));
    }
}
