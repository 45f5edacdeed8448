package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.FactState;

/**
 * Says which part of a child's case on file a part that a return tells is. The census numbers neither assessments nor plans, so they are known by their
 * dates, and dates get corrected: first those are matched that have dates in common, the most telling first; then, of what is left, each with the one
 * nearest to it that it can be a correction of.
 */
final class PartMatching {

    /** The date a part is known by outweighs all others that it may share. */
    private static final long SAME_START = 1_000_000;

    private final CensusReturn returned;
    private final Function<FactState, CensusReturn> toldBy;

    /** @param toldBy which return told a fact that is on file */
    PartMatching(CensusReturn returned, Function<FactState, CensusReturn> toldBy) {
        this.returned = returned;
        this.toldBy = toldBy;
    }

    private record Pair(CensusPart told, int number, KnownPart known, long weight) {}

    /** For each part that is told the number of the one on file, or a new number. */
    Map<CensusPart, Integer> numbers(List<CensusPart> told, SortedMap<Integer, KnownPart> known) {
        Map<CensusPart, Integer> numbers = new IdentityHashMap<>();
        Map<Integer, KnownPart> free = new HashMap<>(known);
        match(
                told,
                free,
                numbers,
                PartMatching::alike,
                Comparator.comparing(Pair::weight).reversed());
        match(told, free, numbers, this::corrected, Comparator.comparing(Pair::weight));
        int next = known.isEmpty() ? 1 : known.lastKey() + 1;
        for (CensusPart part : told) {
            if (!numbers.containsKey(part)) {
                numbers.put(part, next++);
            }
        }
        return numbers;
    }

    private static void match(
            List<CensusPart> told,
            Map<Integer, KnownPart> free,
            Map<CensusPart, Integer> numbers,
            Weighing weighing,
            Comparator<Pair> bestFirst) {
        List<Pair> pairs = new ArrayList<>();
        for (CensusPart part : told) {
            if (!numbers.containsKey(part)) {
                free.forEach((number, known) -> {
                    Long weight = weighing.weight(part, known);
                    if (weight != null) {
                        pairs.add(new Pair(part, number, known, weight));
                    }
                });
            }
        }
        pairs.sort(bestFirst.thenComparing(Pair::number));
        for (Pair pair : pairs) {
            if (!numbers.containsKey(pair.told()) && free.remove(pair.number()) != null) {
                numbers.put(pair.told(), pair.number());
            }
        }
    }

    private interface Weighing {

        /** How well the two go together; null where they do not. */
        @Nullable
        Long weight(CensusPart told, KnownPart known);
    }

    private static @Nullable Long alike(CensusPart told, KnownPart known) {
        FactKind start = told.kind().start();
        boolean sameStart = told.date(start).isPresent() && told.date(start).equals(known.date(start));
        long weight = known.shared(told) + (sameStart ? SAME_START : 0);
        return weight == 0 ? null : weight;
    }

    /** In days between the two. An episode with another referral date and nothing in common is another episode. */
    private @Nullable Long corrected(CensusPart told, KnownPart known) {
        FactState fact = known.anyFact();
        if (told.kind() == PartKind.EPISODE || told.facts().isEmpty() || fact == null) {
            return null;
        }
        CensusReturn before = toldBy.apply(fact);
        return returned.replaces(before) || bothWouldTell(told, known, before)
                ? Math.abs(ChronoUnit.DAYS.between(known.earliest(), earliest(told)))
                : null;
    }

    /**
     * Returns of two years: each tells what went on in its own year. What lies after the one return's reference date, or was over before its year began,
     * that return could not tell; so it is no correction of anything in it.
     */
    private boolean bothWouldTell(CensusPart told, KnownPart known, CensusReturn before) {
        FactKind end = told.kind().end().orElse(null);
        boolean toldLasts = end != null && told.date(end).isEmpty();
        boolean knownLasts = end != null && known.date(end).isEmpty();
        return !earliest(told).isAfter(before.referenceDate())
                && !known.earliest().isAfter(returned.referenceDate())
                && (toldLasts || !latest(told).isBefore(before.begins()))
                && (knownLasts || !known.latest().isBefore(returned.begins()));
    }

    private static LocalDate earliest(CensusPart part) {
        return part.facts().stream()
                .map(CensusFact::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate latest(CensusPart part) {
        return part.facts().stream()
                .map(CensusFact::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
