package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the header: without it nobody knows whose children these are, nor of which year. */
final class HeaderReading {

    private static final int LONGEST = 40;

    private HeaderReading() {}

    /** @throws NotACensus if this is the return of another collection, or does not say whose or of when it is */
    static CensusReturn read(XmlElement header, List<CensusFault> faults) {
        XmlElement details = header.first("CollectionDetails").orElse(header);
        XmlElement source = header.first("Source").orElse(header);
        if (!details.text("Collection").equals("CIN")) {
            throw new NotACensus("This is not a CIN census: its header does not name the Collection CIN");
        }
        String lea = source.text("LEA");
        if (!lea.matches("[A-Z0-9]{1,10}")) {
            throw new NotACensus("This return does not say whose it is: its header has no LEA");
        }
        String year = details.text("Year");
        @Nullable LocalDate endOfYear = year.matches("20\\d{2}") ? LocalDate.parse(year + "-03-31") : null;
        @Nullable LocalDate referenceDate = DateReading.date(details.text("ReferenceDate"));
        if (referenceDate == null && endOfYear == null) {
            throw new NotACensus(
                    "This return does not say of when it is: its header has neither a ReferenceDate nor a Year");
        }
        if (endOfYear == null) {
            faults.add(CensusFault.at(details, "The census year is missing; the reference date stands for it"));
        } else if (!endOfYear.equals(referenceDate)) {
            faults.add(CensusFault.at(
                    details,
                    "A census has 31 March of its year as its reference date, and this one does not; "
                            + (referenceDate == null ? "31 March is taken" : "its date is taken as it stands")));
        }
        LocalDate taken = referenceDate == null ? endOfYear : referenceDate;
        return new CensusReturn(
                endOfYear == null ? String.valueOf(taken.getYear()) : year,
                taken,
                lea,
                shortened(source.text("SerialNo")),
                shortened(source.text("DateTime")));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
