package org.runningrecord.query.health;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningrecord.log.LogStore;
import org.runningrecord.query.projection.Generation;
import org.runningrecord.query.projection.Generations;
import org.runningrecord.query.projection.Parked;
import org.runningrecord.query.projection.Positions;
import org.runningrecord.query.projection.ViewStore;
import org.springframework.stereotype.Component;

/** Looks at how every view stands. */
@Component
class ViewReport {

    private final List<ViewsOfLog> logs;
    private final Generations generations;
    private final Positions positions;
    private final ViewStore store;

    ViewReport(List<ViewsOfLog> logs, Generations generations, Positions positions, ViewStore store) {
        this.logs = logs;
        this.generations = generations;
        this.positions = positions;
        this.store = store;
    }

    /**
     * How a view stands.
     *
     * @param live the generation readers use; absent until the first one is complete
     * @param building the one that is being built beside it
     */
    record View(
            String view, @Nullable Standing live, @Nullable Standing building) {

        long parked() {
            return Stream.of(live, building)
                    .mapToLong(standing -> standing == null ? 0 : standing.parkedRecords())
                    .sum();
        }
    }

    /**
     * How one generation stands.
     *
     * @param position of the last event it has taken in; -1 before the first
     * @param lag how many events of the log it has not taken in yet
     * @param parked the records it could not fold, a thousand at most
     */
    record Standing(String generation, int shape, long position, long lag, long parkedRecords, List<Parked> parked) {}

    List<View> all() {
        return logs.stream()
                .flatMap(views -> views.host().projections().stream().map(projection -> {
                    Generations.State state = generations.of(projection.name());
                    return new View(
                            projection.name(),
                            standing(state.live(), views.log()),
                            standing(state.building(), views.log()));
                }))
                .toList();
    }

    private @Nullable Standing standing(@Nullable Generation generation, LogStore log) {
        if (generation == null) {
            return null;
        }
        long position = positions.of(generation);
        return new Standing(
                generation.name(),
                generation.shape(),
                position,
                Math.max(0, log.head().position() - position - 1),
                store.parked().count(generation),
                store.parked().in(generation));
    }
}
