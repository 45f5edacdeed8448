package org.runningrecord.command.caseload;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.state.EntryState;
import org.runningrecord.policy.clock.Occurrence;
import org.runningrecord.policy.clock.Occurrences;

/** Who has a case, as allocations, transfers and its closing leave it. */
final class Holders {

    private static final String HOLDS = "holds";

    private Holders() {}

    /** By the ids of workers: whether each holds the case, or shares in it. */
    static Map<String, Boolean> of(CaseState state, ZoneId zone) {
        Map<String, Boolean> workers = new TreeMap<>();
        if (state.over()) {
            return workers;
        }
        List<Occurrence> inOrder = state.entries().values().stream()
                .map(EntryState::occurrence)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Occurrence one) -> one.when().end(zone))
                        .thenComparing(Occurrence::entry))
                .toList();
        inOrder.forEach(one -> turn(one, workers));
        return workers;
    }

    private static void turn(Occurrence one, Map<String, Boolean> workers) {
        switch (one.name()) {
            case Occurrences.ALLOCATION -> {
                boolean holds = one.said().get(1).equals(HOLDS);
                if (holds) {
                    workers.values().removeIf(held -> held);
                }
                workers.put(one.said().get(0), holds);
            }
            case Occurrences.TRANSFER -> {
                workers.clear();
                one.said().forEach(worker -> workers.put(worker, true));
            }
            case Occurrences.STATUS -> {
                if (one.said().isEmpty()) {
                    workers.clear();
                }
            }
            default -> {}
        }
    }
}
