package org.runningrecord.command.censusimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.FactState;

/**
 * Gives every fact that a return tells its key on the record: the one it had when it was told before, also where its date has changed since. Nothing of
 * the child is in a key.
 */
final class FactKeys {

    /** A fact under its key. */
    record Keyed(String key, CensusFact fact) {}

    private final PartMatching matching;
    private final String lea;
    private final List<Keyed> keyed = new ArrayList<>();

    private FactKeys(PartMatching matching, String lea) {
        this.matching = matching;
        this.lea = lea;
    }

    /** In the order of their dates, so that a record that is filled at once reads from the beginning. */
    static List<Keyed> of(
            ImportFacts command, Map<String, FactState> onFile, Function<FactState, CensusReturn> toldBy) {
        FactKeys keys = new FactKeys(
                new PartMatching(command.returned(), toldBy), command.returned().lea());
        command.facts().forEach(fact -> keys.add(KnownPart.ROOT, fact));
        keys.parts(KnownPart.ROOT, command.episodes(), KnownPart.of(onFile));
        keys.keyed.sort(Comparator.comparing((Keyed fact) -> fact.fact().date())
                .thenComparing(fact -> fact.fact().kind()));
        return keys.keyed;
    }

    private void parts(String key, List<CensusPart> told, @Nullable KnownPart known) {
        Map<PartKind, List<CensusPart>> kinds = new LinkedHashMap<>();
        told.forEach(part ->
                kinds.computeIfAbsent(part.kind(), kind -> new ArrayList<>()).add(part));
        kinds.forEach((kind, parts) -> {
            // another authority's episodes are other episodes, of whatever date
            String group = kind == PartKind.EPISODE ? lea + "-" + kind.group() : kind.group();
            SortedMap<Integer, KnownPart> onFile = known == null ? new TreeMap<>() : known.group(group);
            Map<CensusPart, Integer> numbers = matching.numbers(parts, onFile);
            for (CensusPart part : parts) {
                String own = key + "/" + group + "-" + numbers.get(part);
                part.facts().forEach(fact -> add(own, fact));
                parts(own, part.parts(), onFile.get(numbers.get(part)));
            }
        });
    }

    private void add(String part, CensusFact fact) {
        keyed.add(new Keyed(part + "/" + fact.kind().fact(), fact));
    }
}
