package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.util.Map;

/**
 * Which return this is, as its header says.
 *
 * @param year the census year: 2023 is 1 April 2022 to 31 March 2023
 * @param referenceDate what the return tells is true on this day
 * @param lea the three-digit code of the local authority
 * @param serial the number of the submission; empty where the header gives none
 * @param made when the return was made; empty where the header does not say
 */
public record CensusReturn(String year, LocalDate referenceDate, String lea, String serial, String made) {

    private static final int TO_THE_SECOND = 19;

    /** The return in words, as the source of a fact. */
    public String name() {
        return "CIN census " + year + " of local authority " + lea + ", reference date " + referenceDate
                + (serial.isEmpty() ? "" : ", serial number " + serial);
    }

    /** What a fact keeps of the return that told it, by the Department's names. */
    Map<String, String> details() {
        return Map.of(
                "Year", year,
                "ReferenceDate", referenceDate.toString(),
                "LEA", lea,
                "SerialNo", serial,
                "DateTime", made);
    }

    static CensusReturn of(Map<String, String> details) {
        return new CensusReturn(
                details.getOrDefault("Year", ""),
                LocalDate.parse(details.getOrDefault("ReferenceDate", "")),
                details.getOrDefault("LEA", ""),
                details.getOrDefault("SerialNo", ""),
                details.getOrDefault("DateTime", ""));
    }

    /** The first day of the year that this return covers. */
    LocalDate begins() {
        return referenceDate.minusYears(1).plusDays(1);
    }

    /** Whether both are the return of one year, of which the later replaces the earlier. */
    boolean replaces(CensusReturn other) {
        return year.equals(other.year) || referenceDate.equals(other.referenceDate);
    }

    /** Whether this one is known to be older: what a newer one told is not taken back by it. */
    boolean olderThan(CensusReturn other) {
        int order = referenceDate.compareTo(other.referenceDate);
        return order < 0 || order == 0 && dated() && other.dated() && second().compareTo(other.second()) < 0;
    }

    private boolean dated() {
        return made.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}.*");
    }

    private String second() {
        return made.substring(0, TO_THE_SECOND);
    }
}
