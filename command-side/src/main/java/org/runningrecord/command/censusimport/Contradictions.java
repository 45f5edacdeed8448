package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates that cannot all be right together. Nobody here can say which of them is wrong, so all are taken over as the return tells them, and the
 * contradiction is reported.
 */
final class Contradictions {

    /** What cannot happen after a death. Plans end and cases are closed after one. */
    private static final Set<FactKind> LIVING = Set.of(
            FactKind.REFERRAL,
            FactKind.ASSESSMENT_START,
            FactKind.SECTION_47,
            FactKind.CONFERENCE,
            FactKind.CP_PLAN_START,
            FactKind.CP_REVIEW,
            FactKind.CIN_PLAN_START);

    private final List<CensusFault> faults = new ArrayList<>();

    private Contradictions() {}

    static List<CensusFault> in(CensusChild child, CensusReturn returned) {
        Contradictions found = new Contradictions();
        found.life(child);
        child.episodes().forEach(found::episode);
        child.all()
                .forEach(fact -> found.notAfter(
                        fact, returned.referenceDate(), "This lies after the reference date of the return"));
        return found.faults;
    }

    private void life(CensusChild child) {
        @Nullable LocalDate born = date(child, FactKind.BIRTH);
        @Nullable LocalDate died = date(child, FactKind.DEATH);
        child.all().forEach(fact -> {
            if (fact.kind() == FactKind.DEATH) {
                notBefore(fact, born, "This lies before the birth");
            } else if (fact.kind() != FactKind.BIRTH) {
                // a child may be in need before it is born, but not before it is on the way
                notBefore(fact, born == null ? null : born.minusMonths(10), "This lies long before the birth");
            }
            if (LIVING.contains(fact.kind())) {
                notAfter(fact, died, "This lies after the child's death");
            }
        });
    }

    private void episode(CensusPart episode) {
        @Nullable LocalDate referred = episode.date(FactKind.REFERRAL).orElse(null);
        @Nullable LocalDate closed = episode.date(FactKind.CLOSURE).orElse(null);
        episode.all().forEach(fact -> {
            notBefore(fact, referred, "This lies before the referral of its episode");
            if (fact.kind() != FactKind.REFERRAL) {
                notAfter(fact, closed, "This lies after the closure of its episode");
            }
        });
        episode.parts().forEach(this::part);
    }

    private void part(CensusPart part) {
        @Nullable LocalDate start = part.date(part.kind().start()).orElse(null);
        @Nullable LocalDate end = part.kind().end().flatMap(part::date).orElse(null);
        part.all().filter(fact -> fact.kind() != part.kind().start()).forEach(fact -> {
            notBefore(fact, start, "This lies before the " + part.kind().start().element() + " it belongs to");
            notAfter(fact, end, "This lies after the end of the plan it belongs to");
        });
    }

    private void notBefore(CensusFact fact, @Nullable LocalDate first, String reason) {
        if (first != null && fact.date().isBefore(first)) {
            faults.add(new CensusFault(fact.where(), reason));
        }
    }

    private void notAfter(CensusFact fact, @Nullable LocalDate last, String reason) {
        if (last != null && fact.date().isAfter(last)) {
            faults.add(new CensusFault(fact.where(), reason));
        }
    }

    private static @Nullable LocalDate date(CensusChild child, FactKind kind) {
        return child.facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(CensusFact::date)
                .findFirst()
                .orElse(null);
    }
}
