package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.FactState;

/**
 * A part of a child's case as it is on file, read from the keys of the facts: {@code cin/201-episode-1/cp-plan-2/cp-plan-end} is the end of the second
 * child protection plan in the first episode that authority 201 told of.
 */
final class KnownPart {

    static final String ROOT = "cin";

    private final String key;
    private final Map<String, FactState> facts = new HashMap<>();
    private final Map<String, SortedMap<Integer, KnownPart>> groups = new HashMap<>();

    private KnownPart(String key) {
        this.key = key;
    }

    /** All that returns of the census have told of a child. */
    static KnownPart of(Map<String, FactState> all) {
        KnownPart root = new KnownPart(ROOT);
        all.forEach((key, fact) -> {
            String[] names = key.split("/");
            if (names[0].equals(ROOT)) {
                KnownPart part = root;
                for (int i = 1; i < names.length - 1; i++) {
                    part = part.inside(names[i]);
                }
                part.facts.put(names[names.length - 1], fact);
            }
        });
        return root;
    }

    private KnownPart inside(String name) {
        int dash = name.lastIndexOf('-');
        return groups.computeIfAbsent(name.substring(0, dash), group -> new TreeMap<>())
                .computeIfAbsent(Integer.valueOf(name.substring(dash + 1)), number -> new KnownPart(key + "/" + name));
    }

    /** Its parts of one group, by their numbers. */
    SortedMap<Integer, KnownPart> group(String group) {
        return groups.getOrDefault(group, new TreeMap<>());
    }

    Optional<LocalDate> date(FactKind kind) {
        return Optional.ofNullable(facts.get(kind.fact())).map(KnownPart::date);
    }

    /** How many facts both tell alike, in all of their parts. */
    long shared(CensusPart told) {
        Set<String> here = told().collect(Collectors.toSet());
        return told.all()
                .map(fact -> fact.kind().fact() + fact.date())
                .filter(here::contains)
                .count();
    }

    private Stream<String> told() {
        return Stream.concat(
                facts.entrySet().stream()
                        .map(fact -> fact.getKey() + fact.getValue().occurred()),
                groups.values().stream()
                        .flatMap(group -> group.values().stream())
                        .flatMap(KnownPart::told));
    }

    LocalDate earliest() {
        return facts.values().stream()
                .map(KnownPart::date)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    LocalDate latest() {
        return facts.values().stream()
                .map(KnownPart::date)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** One of its own facts; null where only its parts have any. */
    @Nullable
    FactState anyFact() {
        return facts.entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private static LocalDate date(FactState fact) {
        return LocalDate.parse(fact.occurred());
    }
}
