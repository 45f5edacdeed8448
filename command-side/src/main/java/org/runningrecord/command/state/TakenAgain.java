package org.runningrecord.command.state;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.state.ExpectationState.Met;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.policy.clock.Expected;

/**
 * Two records that were merged, parted and merged again. The entries of the other one go by new numbers, so that what was told there in between comes after
 * them in the order of a day; what was expected because of them, met by them or said about them goes on under these.
 */
final class TakenAgain {

    private final Map<Long, Long> numbers = new HashMap<>();

    private TakenAgain(CaseState state) {
        Map<EntryId, Long> latest = new HashMap<>();
        state.standing().taken().forEach(one -> latest.put(id(one), number(one)));
        state.standing().taken().stream()
                .filter(one -> number(one) != latest.get(id(one)))
                .forEach(one -> numbers.put(number(one), latest.get(id(one))));
    }

    /** @param state once what happened on the other record was taken in */
    static CaseState renumbered(CaseState state) {
        TakenAgain again = new TakenAgain(state);
        return again.numbers.isEmpty() ? state : again.expected(again.told(state));
    }

    private CaseState expected(CaseState state) {
        CaseState next = state;
        for (Map.Entry<String, ExpectationState> one : state.expectations().entrySet()) {
            String[] parts = one.getKey().split("/");
            String key = Expected.key(parts[0], now(Long.parseLong(parts[1])), now(Long.parseLong(parts[2])));
            ExpectationState known = one.getValue();
            @Nullable Met met = known.met();
            ExpectationState now = met == null
                    ? known
                    : known.became(known.became(), new Met(now(met.by()), met.late(), met.pastTarget()));
            next = next.renamed(one.getKey(), key, now);
        }
        return next;
    }

    /** What entries here say about entries there. */
    private CaseState told(CaseState state) {
        CaseState next = state;
        for (Map.Entry<Long, EntryState> entry : state.entries().entrySet()) {
            Occurrence one = entry.getValue().occurrence();
            if (one != null && one.about() != null && numbers.containsKey(one.about())) {
                Occurrence now = new Occurrence(
                        one.entry(), one.name(), one.when(), numbers.get(one.about()), one.role(), one.said());
                next = next.with(entry.getKey(), entry.getValue().occurring(now));
            }
        }
        return next;
    }

    private long now(long number) {
        return numbers.getOrDefault(number, number);
    }

    private static EntryId id(TakenIn one) {
        return new EntryId(new RecordId(one.record()), one.sequence());
    }

    private static long number(TakenIn one) {
        return one.occurrence().entry();
    }
}
