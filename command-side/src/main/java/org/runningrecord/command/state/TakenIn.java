package org.runningrecord.command.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.clock.Occurrences;

/**
 * Something that happened on another record of the same child, as clocks see it here. Entries of other records go by numbers below zero on this one.
 *
 * @param record the other record
 * @param sequence of the entry there
 * @param since the sequence of the merge here
 * @param occurrence with the numbers by which entries go here
 * @param parted whether the two turned out to be records of two children
 */
public record TakenIn(String record, long sequence, long since, Occurrence occurrence, boolean parted) {

    private static final long NONE = Occurrences.NOWHERE;

    /** With what happened on another record. What was told there first gets the lowest number, and so stays the first of a day. */
    static List<TakenIn> with(List<TakenIn> before, String record, List<Occurrence> happened, long since) {
        List<Occurrence> lastFirst = happened.stream()
                .sorted(Comparator.comparing(Occurrence::entry).reversed())
                .toList();
        Map<Long, Long> numbers = new HashMap<>();
        lastFirst.forEach(one -> numbers.put(one.entry(), -(before.size() + numbers.size() + 1L)));
        List<TakenIn> all = new ArrayList<>(before);
        for (Occurrence one : lastFirst) {
            Long about = one.about() == null ? null : numbers.getOrDefault(one.about(), NONE);
            Occurrence here =
                    new Occurrence(numbers.get(one.entry()), one.name(), one.when(), about, one.role(), one.said());
            all.add(new TakenIn(record, one.entry(), since, here, false));
        }
        return all;
    }

    static List<TakenIn> parted(List<TakenIn> before, String record) {
        return before.stream()
                .map(one -> one.record.equals(record)
                        ? new TakenIn(one.record, one.sequence, one.since, one.occurrence, true)
                        : one)
                .toList();
    }

    boolean is(EntryId entry) {
        return sequence == entry.sequence() && record.equals(entry.record().value());
    }

    /** The entry that goes by a number on a record. */
    public static EntryId entry(CaseState state, long number) {
        if (number > NONE) {
            return new EntryId(state.record(), number);
        }
        TakenIn taken = state.standing().taken().get((int) (-number - 1));
        return new EntryId(new RecordId(taken.record), taken.sequence);
    }

    /** The number by which an entry goes on a record; what goes by none was never taken in. */
    static long number(CaseState state, EntryId entry) {
        return entry.record().equals(state.record())
                ? entry.sequence()
                : state.standing().taken().stream()
                        .filter(one -> one.is(entry))
                        .reduce((one, later) -> later)
                        .map(one -> one.occurrence.entry())
                        .orElse(NONE);
    }
}
