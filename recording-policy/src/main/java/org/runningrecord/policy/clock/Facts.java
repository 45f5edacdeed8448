package org.runningrecord.policy.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.When;

/** All that has happened on one record, in order: of what is known by the day only, at the end of it. What happened is known by its place in it. */
public final class Facts {

    /** Stands for "nothing". */
    static final int NONE = -1;

    private final List<Placed> inOrder;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final ZoneId zone;

    /** @param end of what is known of when it was */
    private record Placed(Occurrence occurrence, Instant end) {

        long entry() {
            return occurrence.entry();
        }
    }

    /** @param zone where days begin and end */
    public Facts(Collection<Occurrence> occurrences, ZoneId zone) {
        this.zone = zone;
        inOrder = new ArrayList<>(occurrences.size());
        for (Occurrence one : occurrences) {
            inOrder.add(new Placed(one, one.when().end(zone)));
        }
        inOrder.sort(Comparator.comparing(Placed::end).thenComparingLong(Placed::entry));
        for (int place = 0; place < inOrder.size(); place++) {
            byName.computeIfAbsent(at(place).name(), name -> new ArrayList<>()).add(place);
        }
    }

    ZoneId zone() {
        return zone;
    }

    Occurrence at(int place) {
        return inOrder.get(place).occurrence();
    }

    /** The places of what has this name. */
    List<Integer> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The places of what has one of these names. */
    List<Integer> named(Set<String> names) {
        return names.size() == 1
                ? named(names.iterator().next())
                : names.stream().flatMap(name -> named(name).stream()).sorted().toList();
    }

    Instant end(int place) {
        return inOrder.get(place).end();
    }

    /** Whether this may have happened at or after that; of two of which only the day is known, the same day. The midnight that ends a day belongs to the next. */
    boolean notBefore(int place, When earlier) {
        Instant from = earlier.earliest(zone);
        return end(place).isAfter(from) || at(place).when().earliest(zone).equals(from);
    }

    /** The statuses that hold at the end of the day on which this has happened: a conference makes a plan, and the status is told from then on. */
    List<String> statusesAt(int place) {
        Instant night = endOfDay(place);
        List<String> statuses = List.of();
        for (int change : named(Occurrences.STATUS)) {
            if (at(change).when().earliest(zone).isBefore(night)) {
                statuses = at(change).said();
            }
        }
        return statuses;
    }

    private Instant endOfDay(int place) {
        return end(place)
                .minusMillis(1)
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** Whether something of this name happened since one place and not after another. */
    boolean happened(String name, int since, int upTo) {
        return named(name).stream().anyMatch(place -> notBefore(place, at(since).when()) && place <= upTo);
    }

    /** What the entry of this sequence tells; absent where it tells nothing that clocks look at. */
    Optional<Occurrence> entry(long sequence) {
        return inOrder.stream()
                .filter(one -> one.entry() == sequence)
                .map(Placed::occurrence)
                .findFirst();
    }
}
