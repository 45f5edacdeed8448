package org.runningrecord.command.state;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.policy.clock.Occurrences;

/**
 * All that clocks see of a child: what is told on the record, and on others that were merged into it. Statuses of two records hold beside each other until
 * one is told after the merge, for that one is told of the child as a whole.
 */
public final class WhatHappened {

    private static final String HERE = "";

    private final Map<String, List<String>> statuses = new HashMap<>();
    private final Map<String, Long> since = new HashMap<>();

    private WhatHappened() {}

    /** @param zone where days begin and end */
    public static List<Occurrence> of(CaseState state, ZoneId zone) {
        List<Occurrence> here = here(state);
        List<TakenIn> taken =
                state.standing().taken().stream().filter(one -> !one.parted()).toList();
        if (taken.isEmpty()) {
            return here;
        }
        List<Told> told = new ArrayList<>();
        here.forEach(one -> told.add(new Told(HERE, one)));
        WhatHappened both = new WhatHappened();
        taken.forEach(one -> {
            told.add(new Told(one.record(), one.occurrence()));
            both.since.put(one.record(), one.since());
        });
        return told.stream()
                .sorted(Comparator.comparing((Told one) -> one.occurrence.when().end(zone))
                        .thenComparing(one -> one.occurrence.entry()))
                .map(both::together)
                .toList();
    }

    /** Whether anything of these names is told, on the record or on others that were merged into it. */
    public static boolean any(CaseState state, Set<String> names) {
        return !names.isEmpty()
                && (state.entries()
                                .any(entry -> entry.occurrence() != null
                                        && names.contains(entry.occurrence().name()))
                        || state.standing().taken().stream()
                                .anyMatch(one -> !one.parted()
                                        && names.contains(one.occurrence().name())));
    }

    /** All that another record takes over: the death of the child, too, for only the record on which it is told ends with it. */
    public static List<Occurrence> handedOver(CaseState state, ZoneId zone) {
        return Stream.concat(of(state, zone).stream(), state.death().stream()).toList();
    }

    private static List<Occurrence> here(CaseState state) {
        List<Occurrence> here = new ArrayList<>();
        for (EntryState entry : state.entries().values()) {
            if (entry.occurrence() != null) {
                here.add(entry.occurrence());
            }
        }
        return here;
    }

    /** @param source the other record; empty for this one */
    private record Told(String source, Occurrence occurrence) {}

    private Occurrence together(Told told) {
        Occurrence one = told.occurrence;
        if (!one.named(Occurrences.STATUS)) {
            return one;
        }
        if (told.source.equals(HERE)) {
            since.forEach((record, merged) -> {
                if (one.entry() > merged) {
                    statuses.remove(record);
                }
            });
        }
        statuses.put(told.source, one.said());
        TreeSet<String> all = new TreeSet<>();
        statuses.values().forEach(all::addAll);
        return new Occurrence(one.entry(), one.name(), one.when(), one.about(), one.role(), List.copyOf(all));
    }
}
