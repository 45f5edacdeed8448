package org.runningrecord.query.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.trace.Later;
import org.runningrecord.web.opaque.OpaqueIds;
import tools.jackson.databind.JsonNode;

/** What became of what was agreed in an entry, from what happened to it later. */
public final class Directions {

    private static final String PREFIX = "action-";
    private static final Set<String> END = Set.of("completed", "cancelled", "done", "no-longer-needed");

    private Directions() {}

    /** @param ids as what happened later is told in */
    public static List<Direction> of(EntryShown entry, OpaqueIds ids) {
        return entry.content() == null
                ? List.of()
                : entry.content().actions().stream()
                        .map(action -> of(action, entry.later(), ids))
                        .toList();
    }

    private static Direction of(AgreedAction action, List<Later> later, OpaqueIds ids) {
        String id = ids.id(action.id());
        List<String> became = new ArrayList<>();
        String byWhen = action.byWhen() == null ? null : action.byWhen().toString();
        String nowByWhen = byWhen;
        for (Later one : later) {
            JsonNode outcome = one.details().path("outcomes").path(id);
            if (one.details().path("action").asString("").equals(id)) {
                became.add(one.what().substring(PREFIX.length()));
                nowByWhen = one.details().path("byWhen").asString(nowByWhen);
            } else if (!outcome.isMissingNode()) {
                became.add(outcome.asString());
            }
        }
        return new Direction(
                action.id(),
                action.what(),
                action.byWhom(),
                byWhen,
                nowByWhen,
                became,
                became.stream().noneMatch(END::contains));
    }
}
