package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.When;

/**
 * What a return says of a birth. Unborn children are those with an {@code ExpectedPersonBirthDate}. Where no date can be used, a record is still opened,
 * with the span in which the birth must lie; a later return can then tell the date.
 */
final class BirthReading {

    /** Young people stay in the census up to the age of 25, where they go on receiving services. */
    private static final int OLDEST = 25;

    private BirthReading() {}

    static Birth of(
            XmlElement identifiers,
            @Nullable LocalDate born,
            DateReading dates,
            CensusReturn returned,
            List<CensusFault> faults) {
        @Nullable LocalDate expected = dates.expected(identifiers, "ExpectedPersonBirthDate");
        boolean unborn = !identifiers.text("ExpectedPersonBirthDate").isEmpty();
        if (unborn && !identifiers.text("PersonBirthDate").isEmpty()) {
            faults.add(CensusFault.at(
                    identifiers.first("ExpectedPersonBirthDate").orElse(identifiers),
                    "A child with a date of birth has no expected one; the date of birth is taken"));
        }
        if (born != null) {
            return birth(Birth.Status.BORN, Birth.Certainty.CONFIRMED, born.toString());
        }
        boolean expecting = unborn && identifiers.text("PersonBirthDate").isEmpty();
        if (expecting && expected != null) {
            return birth(Birth.Status.EXPECTED, Birth.Certainty.ESTIMATED, expected.toString());
        }
        int year = returned.referenceDate().getYear();
        faults.add(CensusFault.at(
                identifiers,
                "There is no usable date of birth; a new record is opened with the span of years it must lie in"));
        return expecting
                ? birth(Birth.Status.EXPECTED, Birth.Certainty.ESTIMATED, (year - 1) + "/" + (year + 1))
                : birth(Birth.Status.BORN, Birth.Certainty.ESTIMATED, (year - OLDEST) + "/" + year);
    }

    private static Birth birth(Birth.Status status, Birth.Certainty certainty, String date) {
        return new Birth(status, certainty, When.parse(date), List.of());
    }
}
