package org.runningrecord.query.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.query.oversight.Supervised.Direction;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.trace.Later;
import tools.jackson.databind.JsonNode;

/** What became of what was agreed in an entry, from what happened to it later. */
final class Directions {

    private static final String PREFIX = "action-";
    private static final Set<String> END = Set.of("completed", "cancelled", "done", "no-longer-needed");

    private Directions() {}

    static List<Direction> of(EntryShown entry) {
        return entry.content().actions().stream()
                .map(action -> of(action, entry.later()))
                .toList();
    }

    private static Direction of(AgreedAction action, List<Later> later) {
        List<String> became = new ArrayList<>();
        for (Later one : later) {
            JsonNode outcome = one.details().path("outcomes").path(action.id());
            if (one.details().path("action").asString("").equals(action.id())) {
                became.add(one.what().substring(PREFIX.length()));
            } else if (!outcome.isMissingNode()) {
                became.add(outcome.asString());
            }
        }
        return new Direction(
                action.id(),
                action.what(),
                action.byWhom(),
                action.byWhen() == null ? null : action.byWhen().toString(),
                became,
                became.stream().noneMatch(END::contains));
    }
}
