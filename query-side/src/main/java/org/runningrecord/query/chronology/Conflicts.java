package org.runningrecord.query.chronology;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.Link.Rel;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.When;
import org.runningrecord.query.chronology.AgenciesShown.Account;
import org.runningrecord.query.reading.DateWords;
import org.runningrecord.query.runningrecord.Agency;
import org.runningrecord.query.runningrecord.EntryShown;

/**
 * Which accounts conflict. That two do is a judgement: a person links them. Accounts of one kind, by different agencies and within some days of each other,
 * are only ever laid before a person.
 */
final class Conflicts {

    /** How far apart accounts of the same may be dated. */
    static final Duration NEAR = Duration.ofDays(7);

    private final Map<EntryId, EntryShown> shown = new HashMap<>();
    private final List<EntryShown> told;
    private final ZoneId zone;

    /**
     * @param linked entries that may be linked to
     * @param told entries that other agencies told
     */
    Conflicts(List<EntryShown> linked, List<EntryShown> told, ZoneId zone) {
        linked.forEach(entry -> shown.put(entry.entry(), entry));
        told.forEach(entry -> shown.put(entry.entry(), entry));
        this.told = told;
        this.zone = zone;
    }

    /** The entries that this one is linked to, from either side. */
    static Set<EntryId> links(EntryShown entry) {
        Set<EntryId> links = new HashSet<>();
        own(entry).forEach(link -> links.add(link.entry()));
        entry.others(Rel.CONFLICTS_WITH).forEach(links::add);
        return links;
    }

    List<Account> recorded(EntryShown entry) {
        return links(entry).stream()
                .map(shown::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(EntryShown::occurred))
                .map(other -> linked(entry, other))
                .toList();
    }

    List<Account> possible(EntryShown entry) {
        if (entry.content() == null) {
            return List.of();
        }
        Set<EntryId> links = links(entry);
        List<Account> possible = new ArrayList<>();
        for (EntryShown other : told) {
            if (!other.entry().equals(entry.entry())
                    && !links.contains(other.entry())
                    && maySayOtherwise(entry, other)) {
                possible.add(account(other, null, null));
            }
        }
        return possible;
    }

    private boolean maySayOtherwise(EntryShown one, EntryShown other) {
        return other.content() != null
                && other.kind().equals(one.kind())
                && !Objects.equals(Agency.of(other.content()), Agency.of(one.content()))
                && Duration.between(at(one), at(other)).abs().compareTo(NEAR) <= 0;
    }

    private Instant at(EntryShown entry) {
        return When.parse(entry.occurred()).earliest(zone);
    }

    private Account linked(EntryShown entry, EntryShown other) {
        Optional<Link> here = link(entry, other.entry());
        Optional<Link> there = link(other, entry.entry());
        return account(
                other,
                here.or(() -> there).orElse(null),
                here.isPresent() ? writer(entry) : there.isPresent() ? writer(other) : null);
    }

    private Account account(EntryShown other, @Nullable Link link, @Nullable Practitioner by) {
        return new Account(
                other.entry(),
                other.kind(),
                DateWords.of(When.parse(other.occurred()), zone),
                other.headline(),
                other.content() == null ? null : Agency.of(other.content()),
                link == null ? null : link.comment(),
                by);
    }

    /** Who wrote the entry as it reads. */
    private static Practitioner writer(EntryShown entry) {
        int last = entry.amendments().size() - 1;
        return last < 0 ? entry.recordedBy() : entry.amendments().get(last).by();
    }

    private static Optional<Link> link(EntryShown from, EntryId to) {
        return own(from).stream().filter(link -> link.entry().equals(to)).findFirst();
    }

    private static List<Link> own(EntryShown entry) {
        return entry.content() == null
                ? List.of()
                : entry.content().circumstances().links().stream()
                        .filter(link -> link.rel() == Rel.CONFLICTS_WITH)
                        .toList();
    }
}
