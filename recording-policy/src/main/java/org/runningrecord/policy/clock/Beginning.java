package org.runningrecord.policy.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Occurrence;

/**
 * What starts a clock.
 *
 * @param status a status that begins; absent where only something that happens starts it
 * @param names what happens, by the names of {@link Occurrences}; empty where only a status starts it
 * @param types of that, for example of a placement; empty for every type
 * @param another what becomes of a clock that is running when something starts it again
 */
public record Beginning(@Nullable String status, Set<String> names, Set<String> types, Another another) {

    /** What becomes of a clock that is running when something starts it again. */
    public enum Another {
        /** It runs on, and the new one beside it. */
        BESIDE,
        /** It stops, and the new one runs in its place; it stops as well for what does not start it here, for example another type of placement. */
        IN_PLACE,
        /** It runs on, and no other is started. */
        NONE
    }

    /**
     * One run of a clock.
     *
     * @param by the place of what started it
     * @param end the place of what stopped it, or {@link Facts#NONE}
     */
    record Run(int by, int end) {

        boolean runsAt(int place) {
            return end == Facts.NONE || end > place;
        }

        /** Whether this may have happened before it ended: on the day on which a status ended, of which more is not known, it may. */
        boolean covers(int place, Facts facts) {
            return runsAt(place)
                    || facts.at(end).named(Occurrences.STATUS)
                            && facts.notBefore(end, facts.at(place).when());
        }
    }

    List<Run> runs(Facts facts, Lasting lasts) {
        Lasting lasting = status == null ? lasts : lasts.orWith(status);
        List<Run> runs = new ArrayList<>();
        int current = Facts.NONE;
        for (int place : facts.named(looked(lasting))) {
            int last = runs.size() - 1;
            boolean running = last >= 0 && runs.get(last).runsAt(place);
            boolean starts = starts(place, current, facts, lasting);
            boolean beside = another == Another.BESIDE && !facts.at(place).named(Occurrences.STATUS);
            if (names.contains(facts.at(place).name())) {
                current = place;
                if (running && another == Another.IN_PLACE) {
                    runs.set(last, new Run(runs.get(last).by(), place));
                    running = false;
                }
            }
            if (starts && (!running || beside)) {
                runs.add(new Run(place, lasting.end(place, facts)));
            }
        }
        return runs;
    }

    private boolean starts(int place, int current, Facts facts, Lasting lasting) {
        Occurrence one = facts.at(place);
        if (!one.named(Occurrences.STATUS)) {
            return suits(place, facts) && lasting.holds(facts.statusesAt(place));
        }
        return status == null
                ? current != Facts.NONE && suits(current, facts) && lasting.holds(one.said())
                : one.said().contains(status);
    }

    private boolean suits(int place, Facts facts) {
        return types.isEmpty() || facts.at(place).said().stream().anyMatch(types::contains);
    }

    /** What lasts until another comes in its place, as a placement does, starts the clock as well where the status begins while it lasts. */
    private Set<String> looked(Lasting lasting) {
        Set<String> looked = new TreeSet<>(names);
        if (status != null || another == Another.IN_PLACE && lasting.bound()) {
            looked.add(Occurrences.STATUS);
        }
        return looked;
    }
}
