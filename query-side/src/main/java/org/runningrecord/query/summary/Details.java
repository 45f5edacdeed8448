package org.runningrecord.query.summary;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.value.Child;
import org.runningrecord.query.summary.RecordSummary.Told;

/** What stands on the cover, of all that was told of the child: of each detail, what is so since the latest day. */
final class Details {

    private Details() {}

    static List<String> names(Told opening, List<Told> details) {
        return latest(opening, details, Told::names);
    }

    static List<String> languages(Told opening, List<Told> details) {
        return latest(opening, details, Told::languages);
    }

    private static List<String> latest(Told opening, List<Told> details, Function<Told, List<String>> of) {
        return Stream.concat(Stream.of(opening), details.stream())
                .filter(told -> !told.restricted() && !of.apply(told).isEmpty())
                .max(Comparator.comparing(Told::since).thenComparing(Told::entry))
                .map(of)
                .orElse(List.of());
    }

    /** The same, where an entry now says this. */
    static List<Told> telling(List<Told> before, long entry, boolean restricted, ChildDetails said, ZoneId zone) {
        List<Told> after = without(before, entry);
        after.add(new Told(entry, said.since().earliest(zone), shown(said.names()), spoken(said), restricted));
        return after;
    }

    static boolean restricted(List<Told> before, long entry) {
        return before.stream().anyMatch(told -> told.entry() == entry && told.restricted());
    }

    static List<Told> restricting(List<Told> before, long entry, boolean now) {
        return before.stream()
                .map(told -> told.entry() == entry
                        ? new Told(entry, told.since(), told.names(), told.languages(), now)
                        : told)
                .toList();
    }

    static List<Told> without(List<Told> before, long entry) {
        List<Told> left = new ArrayList<>(before);
        left.removeIf(told -> told.entry() == entry);
        return left;
    }

    static List<String> shown(List<Child.Name> names) {
        return names.stream()
                .map(name -> name.given() == null ? name.family() : name.given() + " " + name.family())
                .toList();
    }

    private static List<String> spoken(ChildDetails said) {
        return said.language() == null
                ? List.of()
                : Stream.of(said.language().first(), said.language().spoken())
                        .distinct()
                        .toList();
    }
}
