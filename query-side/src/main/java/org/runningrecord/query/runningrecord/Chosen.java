package org.runningrecord.query.runningrecord;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.reading.Day;
import org.runningrecord.web.problem.Faults;

/**
 * Which entries a request asks for, as it writes it.
 *
 * @param kind the kinds of entries; every kind where none is named
 * @param author the id of who wrote the entry as it reads
 * @param since the first day on which they can have happened
 * @param until the last one
 */
public record Chosen(
        @Nullable Set<String> kind,
        @Nullable String author,
        @Nullable String since,
        @Nullable String until) {

    /** @throws org.runningrecord.web.problem.Refused naming everything that is wrong */
    public Choice choice(ZoneId zone) {
        Faults faults = new Faults();
        Set<String> kinds = kind == null ? Set.of() : kind;
        kinds.stream()
                .filter(one -> one.isBlank() || one.contains(":"))
                .forEach(one -> faults.add("kind", "There is no such kind of entry"));
        LocalDate first = Day.parse("since", since, faults).orElse(null);
        LocalDate last = Day.parse("until", until, faults).orElse(null);
        if (first != null && last != null && first.isAfter(last)) {
            faults.add("since", "This is after the last day");
        }
        faults.refuseIfAny();
        return Choice.of(kinds, author, first, last, zone);
    }
}
