package org.runningrecord.web.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Copy;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;

/**
 * Who has to do with a record, and who must not, as the record's own events say. Both sides fold it alike with {@link TiesFold}.
 *
 * @param opener the id of who opened the record
 * @param openerTeam that person's team; empty where it is not known
 * @param turns in the work with the child, in the order in which they were recorded
 * @param involved who was brought in from elsewhere
 * @param drawn whether an audit has drawn the record
 * @param restricted absent where it is not restricted
 * @param emergencies when access was taken in an emergency
 * @param entries that only some may read
 * @param mergedInto the record of the same child that goes on in its place: who may open that one may open this
 */
public record Ties(
        String opener,
        String openerTeam,
        List<Turn> turns,
        List<Involved> involved,
        boolean drawn,
        @Nullable Restricted restricted,
        List<Emergency> emergencies,
        List<RestrictedEntry> entries,
        @Nullable String mergedInto) {

    /** They read what happened to a record as the log has it. */
    private static final Set<Role> WATCHING = Set.of(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER);

    public Ties {
        turns = List.copyOf(turns);
        involved = List.copyOf(involved);
        emergencies = List.copyOf(emergencies);
        entries = List.copyOf(entries);
    }

    /** @param as in words of {@link org.runningrecord.events.value.Involvement.As} */
    public record Involved(String person, String as) {}

    /**
     * @param readers roles or ids; empty where only some are shut out
     * @param against ids
     */
    public record Restricted(
            List<String> readers,
            List<String> against,
            @Nullable String until) {

        public Restricted {
            readers = List.copyOf(readers);
            against = List.copyOf(against);
        }

        /** Whether only its readers may open the record at this moment. */
        boolean holds(Instant now, ZoneId zone) {
            return !readers.isEmpty()
                    && (until == null || now.isBefore(When.parse(until).end(zone)));
        }
    }

    /** @param taken the sequence of the event with which it was taken */
    public record Emergency(long taken, String person, Instant until, boolean reviewed) {}

    /**
     * An entry that only some may read.
     *
     * @param entry its sequence
     * @param readers ids, roles, or jobs as the recording policy names them
     * @param by the id of who restricted it
     */
    public record RestrictedEntry(long entry, List<String> readers, String by) {

        public RestrictedEntry {
            readers = List.copyOf(readers);
        }

        Sight to(Caller caller) {
            if (readers.contains(caller.id())
                    || readers.contains(caller.job())
                    || caller.roles().stream().map(Role::word).anyMatch(readers::contains)) {
                return Sight.WHOLE;
            }
            return by.equals(caller.id()) || caller.isAny(WATCHING) ? Sight.TRACE : Sight.NOTHING;
        }
    }

    static Ties opened(String opener, String team) {
        return new Ties(opener, team, List.of(), List.of(), false, null, List.of(), List.of(), null);
    }

    /** @param as in words of {@link org.runningrecord.events.value.Involvement.As} */
    public boolean involves(String person, String as) {
        return involved.contains(new Involved(person, as));
    }

    /** The record whose readers may open this one as well; absent where there is none. */
    public @Nullable RecordId goesOnIn() {
        return mergedInto == null || restricted != null ? null : new RecordId(mergedInto);
    }

    /** By their sequences, the entries that only some may read, and how much of each somebody sees who may open the record. */
    public Map<Long, Sight> sights(Caller caller) {
        return entries.stream().collect(Collectors.toUnmodifiableMap(RestrictedEntry::entry, one -> one.to(caller)));
    }

    /** The sequences of the entries of which somebody sees nothing. */
    public Set<Long> hiddenFrom(Caller caller) {
        return entries.stream()
                .filter(one -> one.to(caller) == Sight.NOTHING)
                .map(RestrictedEntry::entry)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the record is restricted against somebody. */
    public boolean isAgainst(String person) {
        return restricted != null && restricted.against().contains(person);
    }

    /** Who is named as a reader where the record is restricted: ids, and also roles. */
    public List<String> namedReaders() {
        return restricted == null ? List.of() : restricted.readers();
    }

    /** Everybody who ever held the case, shared in it or supervised it, and who opened it; the latest first. */
    public List<String> workers() {
        List<String> all = new ArrayList<>(List.of(opener));
        turns.stream().map(Turn::person).filter(Objects::nonNull).forEach(all::add);
        Collections.reverse(all);
        return all.stream().distinct().toList();
    }

    Ties with(String part, Object value) {
        return Copy.of(this, Map.of(part, value));
    }
}
