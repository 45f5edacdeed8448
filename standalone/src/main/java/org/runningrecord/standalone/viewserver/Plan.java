package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a query is answered: along one way through an index for each of its alternatives.
 *
 * @param sorted whether the documents come in the order that was asked for
 */
record Plan(List<Way> ways, boolean sorted) {

    private static final Comparator<Way> NARROWER = Comparator.comparingInt(Way::narrowness);
    private static final Comparator<Way> BETTER = Comparator.<Way, Boolean>comparing(way -> way.narrowness() > 0)
            .thenComparing(Way::sorted)
            .thenComparing(NARROWER);

    /** Absent where no index helps. */
    static Optional<Plan> of(List<OrderedIndex> indexes, Conditions conditions, @Nullable Document orderBy) {
        Optional<List<Field>> sort = sort(orderBy);
        if (sort.isEmpty()) {
            return Optional.empty();
        }
        List<Way> ways = new ArrayList<>();
        for (Conditions alternative : conditions.ways()) {
            Optional<Way> best = indexes.stream()
                    .filter(OrderedIndex::serves)
                    .map(index -> Way.through(index, alternative, sort.get()))
                    .filter(way ->
                            way.narrowness() > 0 || way.sorted() && !sort.get().isEmpty())
                    .max(BETTER);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            ways.add(best.get());
        }
        return Optional.of(new Plan(ways, ways.stream().allMatch(Way::sorted)));
    }

    /** Absent for an order that is not one of fields. */
    private static Optional<List<Field>> sort(@Nullable Document orderBy) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, Object> field : orderBy == null ? new Document().entrySet() : orderBy.entrySet()) {
            if (field.getKey().startsWith("$") || !(field.getValue() instanceof Number direction)) {
                return Optional.empty();
            }
            fields.add(new Field(field.getKey(), direction.intValue() > 0));
        }
        return Optional.of(fields);
    }

    boolean whole() {
        return ways.stream().anyMatch(way -> way.narrowness() == 0);
    }
}
