package org.runningrecord.command.censusimport;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, and reports those that cannot be taken over: what is no date, and what lies in the future. */
final class DateReading {

    /** The Department's files give a plain date; some systems add midnight or a zone, as XML Schema lets them. */
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T00:00:00(\\.0+)?)?(Z|[+-]\\d{2}:\\d{2})?");

    private final LocalDate today;
    private final List<CensusFault> faults;
    private int leftOut;

    DateReading(LocalDate today, List<CensusFault> faults) {
        this.today = today;
        this.faults = faults;
    }

    /** How many dates were there and could not be taken. */
    int leftOut() {
        return leftOut;
    }

    /** The date of something that has happened; null where there is none that can be taken. */
    @Nullable
    LocalDate happened(XmlElement in, String name) {
        return notAfter(in, name, today, "This date lies in the future; it was left out");
    }

    /** The date a birth is expected on: ten months ahead at most, as for any record that is opened. */
    @Nullable
    LocalDate expected(XmlElement in, String name) {
        return notAfter(in, name, today.plusMonths(10), "No birth is expected that far ahead; the date was left out");
    }

    private @Nullable LocalDate notAfter(XmlElement in, String name, LocalDate last, String reason) {
        List<XmlElement> given = in.all(name);
        if (given.isEmpty() || given.get(0).text().isEmpty()) {
            return null;
        }
        for (XmlElement again : given.subList(1, given.size())) {
            leftOut++;
            faults.add(CensusFault.at(again, "This is given more than once; the first is taken"));
        }
        return one(given.get(0), last, reason);
    }

    /** A date that stands in a list. */
    @Nullable
    LocalDate happened(XmlElement element) {
        return element.text().isEmpty() ? null : one(element, today, "This date lies in the future; it was left out");
    }

    private @Nullable LocalDate one(XmlElement element, LocalDate last, String reason) {
        LocalDate date = date(element.text());
        if (date != null && !date.isAfter(last)) {
            return date;
        }
        leftOut++;
        faults.add(CensusFault.at(
                element, date == null ? "This is not a date, written as 2023-03-31; it was left out" : reason));
        return null;
    }

    static @Nullable LocalDate date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return LocalDate.parse(matcher.group(1));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
