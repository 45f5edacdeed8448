package org.runningrecord.command.shell;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.command.state.FactState;
import org.runningrecord.command.state.PlanState;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.codec.Json;
import tools.jackson.databind.json.JsonMapper;

/** States as snapshots keep them. A snapshot is only ever a shortcut: one of another shape is passed over and the record read from its first event. */
public final class StateJson {

    /** Counted up whenever what is kept, or what is folded into it, changes its meaning. */
    private static final int SHAPE = 1;

    private static final JsonMapper JSON = Json.mapper();

    private StateJson() {}

    /**
     * The shape of the snapshots of this version. Each list of known events is a shape of its own: a snapshot by software that knows an event which this one
     * does not may have it folded in, and to decide on it would be to skip that event.
     */
    public static int shape() {
        return shape(EventCatalogue.names());
    }

    static int shape(Collection<EventName> known) {
        return 31
                        * known.stream()
                                .map(EventName::toString)
                                .sorted()
                                .toList()
                                .toString()
                                .hashCode()
                + SHAPE;
    }

    private record Kept(
            RecordId record,
            long version,
            Map<Long, EntryState> entries,
            Map<Long, PlanState> plans,
            Set<String> actions,
            Map<String, FactState> facts) {}

    public static byte[] write(CaseState state) {
        return JSON.writeValueAsBytes(new Kept(
                state.record(), state.version(), state.entries(), state.plans(), state.actions(), state.facts()));
    }

    public static CaseState read(byte[] bytes) {
        Kept kept = JSON.readValue(bytes, Kept.class);
        return new CaseState(
                kept.record(),
                kept.version(),
                HashTreePMap.from(kept.entries()),
                HashTreePMap.from(kept.plans()),
                HashTreePSet.from(kept.actions()),
                HashTreePMap.from(kept.facts()));
    }
}
