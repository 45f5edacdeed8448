package org.runningrecord.command.caseload;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.WhatHappened;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Occurrence;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.clock.Occurrences;

/** Who has a case, as allocations, transfers and its closing leave it. */
final class Holders {

    private static final String HOLDS = "holds";

    private Holders() {}

    /**
     * That a worker has a case.
     *
     * @param holds whether the worker holds it; else they share in it
     */
    record Has(boolean holds, When since) {}

    /** By the ids of workers. */
    static Map<String, Has> of(CaseState state, ZoneId zone) {
        return state.over() ? Map.of() : of(WhatHappened.of(state, zone).stream(), zone);
    }

    /** Whether the worker holds the case. */
    static boolean holds(String worker, Map<String, Has> workers) {
        Has has = workers.get(worker);
        return has != null && has.holds();
    }

    /** The same once an entry reads like this. */
    static Map<String, Has> with(EntryId entry, Content content, CaseState state, ZoneId zone) {
        Stream<Occurrence> others =
                WhatHappened.of(state, zone).stream().filter(one -> one.entry() != entry.sequence());
        return of(Stream.concat(others, Occurrences.of(entry, content).stream()), zone);
    }

    private static Map<String, Has> of(Stream<Occurrence> occurrences, ZoneId zone) {
        Map<String, Has> workers = new TreeMap<>();
        occurrences
                .sorted(Comparator.comparing((Occurrence one) -> one.when().end(zone))
                        .thenComparing(Occurrence::entry))
                .forEach(one -> turn(one, workers));
        return workers;
    }

    private static void turn(Occurrence one, Map<String, Has> workers) {
        switch (one.name()) {
            case Occurrences.ALLOCATION -> {
                boolean holds = one.said().get(1).equals(HOLDS);
                String worker = one.said().get(0);
                Has now = has(worker, holds, one, workers);
                if (holds) {
                    workers.values().removeIf(Has::holds);
                }
                workers.put(worker, now);
            }
            case Occurrences.TRANSFER -> {
                Map<String, Has> now = new TreeMap<>();
                one.said().forEach(worker -> now.put(worker, has(worker, true, one, workers)));
                workers.clear();
                workers.putAll(now);
            }
            case Occurrences.STATUS -> {
                if (one.said().isEmpty()) {
                    workers.clear();
                }
            }
            default -> {}
        }
    }

    /** A case that is with the worker already does not come again. */
    private static Has has(String worker, boolean holds, Occurrence one, Map<String, Has> workers) {
        Has before = workers.get(worker);
        return before != null && before.holds() == holds ? before : new Has(holds, one.when());
    }
}
