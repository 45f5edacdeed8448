package org.runningrecord.policy.clock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What starts a clock.
 *
 * @param status a status that begins; absent where something that happens starts it
 * @param names what happens, by the names of {@link Occurrences}; empty where a status starts it
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
    }

    List<Run> runs(Facts facts, Set<String> during) {
        return status == null ? ofOccurrences(facts, during) : ofStatus(facts, status);
    }

    private static List<Run> ofStatus(Facts facts, String status) {
        List<Run> runs = new ArrayList<>();
        int begun = Facts.NONE;
        for (int change : facts.named(Occurrences.STATUS)) {
            boolean holds = facts.at(change).said().contains(status);
            if (holds && begun == Facts.NONE) {
                begun = change;
            } else if (!holds && begun != Facts.NONE) {
                runs.add(new Run(begun, change));
                begun = Facts.NONE;
            }
        }
        if (begun != Facts.NONE) {
            runs.add(new Run(begun, Facts.NONE));
        }
        return runs;
    }

    private List<Run> ofOccurrences(Facts facts, Set<String> during) {
        List<Run> runs = new ArrayList<>();
        int current = Facts.NONE;
        for (int place : facts.named(looked(during))) {
            int last = runs.size() - 1;
            boolean running = last >= 0 && runs.get(last).runsAt(place);
            if (names.contains(facts.at(place).name())) {
                current = place;
                if (running && another == Another.IN_PLACE) {
                    runs.set(last, new Run(runs.get(last).by(), place));
                }
                if (starts(place, facts, during) && !(running && another == Another.NONE)) {
                    runs.add(new Run(place, statusEnds(place, facts, during)));
                }
            } else if (!running
                    && lasts(current, facts)
                    && holds(facts.at(place).said(), during)) {
                runs.add(new Run(place, statusEnds(place, facts, during)));
            }
        }
        return runs;
    }

    private boolean lasts(int current, Facts facts) {
        return current != Facts.NONE && suits(current, facts);
    }

    private boolean starts(int place, Facts facts, Set<String> during) {
        return suits(place, facts) && holds(facts.statusesAt(place), during);
    }

    private boolean suits(int place, Facts facts) {
        return types.isEmpty() || anyOf(facts.at(place).said(), types);
    }

    /** What lasts until another comes in its place, as a placement does, starts the clock as well where the status begins while it lasts. */
    private Set<String> looked(Set<String> during) {
        if (another != Another.IN_PLACE || during.isEmpty()) {
            return names;
        }
        Set<String> looked = new TreeSet<>(names);
        looked.add(Occurrences.STATUS);
        return looked;
    }

    /** The change after which none of the statuses holds that have to. */
    private static int statusEnds(int begun, Facts facts, Set<String> during) {
        return facts.named(Occurrences.STATUS).stream()
                .filter(change -> change > begun && !holds(facts.at(change).said(), during))
                .findFirst()
                .orElse(Facts.NONE);
    }

    private static boolean holds(Collection<String> statuses, Set<String> during) {
        return during.isEmpty() || anyOf(statuses, during);
    }

    private static boolean anyOf(Collection<String> said, Set<String> these) {
        return said.stream().anyMatch(these::contains);
    }
}
