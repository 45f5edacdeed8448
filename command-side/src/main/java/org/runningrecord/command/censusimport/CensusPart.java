package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a child's case as a return tells it: an episode, an assessment, a plan.
 *
 * @param facts of its own, at most one of each kind
 * @param parts in it, as they follow one another in the return
 * @param where it stands in the return
 */
record CensusPart(PartKind kind, List<CensusFact> facts, List<CensusPart> parts, String where) {

    Optional<CensusFact> fact(FactKind wanted) {
        return facts.stream().filter(fact -> fact.kind() == wanted).findFirst();
    }

    Optional<LocalDate> date(FactKind wanted) {
        return fact(wanted).map(CensusFact::date);
    }

    /** Its facts and those of its parts. */
    Stream<CensusFact> all() {
        return Stream.concat(facts.stream(), parts.stream().flatMap(CensusPart::all));
    }

    List<CensusPart> parts(PartKind wanted) {
        return parts.stream().filter(part -> part.kind == wanted).toList();
    }

    boolean tellsAsMuchAs(CensusPart other) {
        return kind == other.kind && told().equals(other.told());
    }

    private List<String> told() {
        return all().map(fact -> fact.kind() + " " + fact.date()).sorted().toList();
    }
}
