package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Identifier;

/** Reads one child: everything that is sound, and a fault for everything that is not. */
final class ChildReading {

    private final CensusReturn returned;
    private final LocalDate today;

    ChildReading(CensusReturn returned, LocalDate today) {
        this.returned = returned;
        this.today = today;
    }

    CensusChild read(XmlElement child, int number) {
        List<CensusFault> faults = new ArrayList<>();
        KnownElements.check(child, faults);
        DateReading dates = new DateReading(today, faults);
        XmlElement identifiers = child.first("ChildIdentifiers").orElse(child);
        List<Identifier> sound = IdentifierReading.of(identifiers, returned.lea(), faults);
        List<CensusFact> facts = new ArrayList<>();
        @Nullable LocalDate born = fact(identifiers, FactKind.BIRTH, dates, facts);
        Birth birth = BirthReading.of(identifiers, born, dates, returned, faults);
        fact(identifiers, FactKind.DEATH, dates, facts);
        List<CensusPart> episodes = new EpisodeReading(dates, faults).episodes(child);
        CensusChild read = new CensusChild(
                number,
                shownAs(identifiers, number),
                sound,
                birth,
                facts,
                episodes,
                List.copyOf(faults),
                dates.leftOut());
        faults.addAll(Contradictions.in(read, returned));
        return new CensusChild(
                number, read.shownAs(), sound, birth, facts, episodes, List.copyOf(faults), dates.leftOut());
    }

    private static @Nullable LocalDate fact(
            XmlElement identifiers, FactKind kind, DateReading dates, List<CensusFact> facts) {
        @Nullable LocalDate date = dates.happened(identifiers, kind.element());
        if (date != null) {
            facts.add(new CensusFact(
                    kind,
                    date,
                    Map.of(),
                    identifiers.first(kind.element()).orElse(identifiers).where()));
        }
        return date;
    }

    private static String shownAs(XmlElement identifiers, int number) {
        String id = identifiers.text("LAchildID");
        String upn = identifiers.text("UPN");
        return !id.isEmpty() ? id : !upn.isEmpty() ? upn : "child " + number + " of the return";
    }
}
