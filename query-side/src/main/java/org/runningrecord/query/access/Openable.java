package org.runningrecord.query.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.access.Relationship;
import org.runningrecord.web.access.Right;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * The records a reader may open. A query is narrowed by what the view knew a moment ago; of what it finds, each record is asked for what its own stream
 * says now.
 */
public final class Openable {

    private static final Opened SERVICE = new Opened(new Right(Relationship.OFFICE, null), EntrySights.ALL);

    private final @Nullable Set<String> only;
    private final Set<String> not;
    private final Function<Set<String>, Map<String, Opened>> now;

    private Openable(@Nullable Set<String> only, Set<String> not, Function<Set<String>, Map<String, Opened>> now) {
        this.only = only;
        this.not = not;
        this.now = now;
    }

    /** @param now which of some records the reader may open now, and by what right */
    static Openable only(Set<String> records, Function<Set<String>, Map<String, Opened>> now) {
        return new Openable(records, Set.of(), now);
    }

    static Openable allBut(Set<String> records, Function<Set<String>, Map<String, Opened>> now) {
        return new Openable(null, records, now);
    }

    /** Every record, for those who ask for the service itself. */
    public static Openable all() {
        return allBut(
                Set.of(), records -> records.stream().collect(Collectors.toMap(record -> record, record -> SERVICE)));
    }

    /** The same, where somebody hears of each record that is kept before it is shown, and of none twice. */
    Openable telling(Consumer<Map<String, Opened>> shown) {
        Set<String> told = new HashSet<>();
        return new Openable(only, not, records -> {
            Map<String, Opened> open = now.apply(records);
            Map<String, Opened> untold = open.entrySet().stream()
                    .filter(one -> told.add(one.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!untold.isEmpty()) {
                shown.accept(untold);
            }
            return open;
        });
    }

    /** Narrows a query whose documents name their record. */
    public Criteria narrow(Criteria criteria) {
        if (only != null) {
            return criteria.and("record").in(only);
        }
        return not.isEmpty() ? criteria : criteria.and("record").nin(not);
    }

    /** Narrows a query that asks for some records. */
    public UnaryOperator<Criteria> among(@Nullable Collection<String> records) {
        if (records == null) {
            return this::narrow;
        }
        Set<String> both = new HashSet<>(records);
        both.removeAll(not);
        if (only != null) {
            both.retainAll(only);
        }
        return criteria -> criteria.and("record").in(both);
    }

    /** Those of what was found whose record the reader may open. */
    public <T> List<T> keep(Collection<T> found, Function<T, String> record) {
        return keep(found, record, one -> List.of());
    }

    /** Likewise, each as its reader sees it who may not know of some entries. */
    public <T, R> List<R> show(Collection<T> found, Function<T, String> record, BiFunction<T, EntrySights, R> shown) {
        Set<String> asked = new HashSet<>();
        found.forEach(one -> asked.add(record.apply(one)));
        Map<String, Opened> open = now.apply(asked);
        return found.stream()
                .filter(one -> open.containsKey(record.apply(one)))
                .map(one -> shown.apply(one, open.get(record.apply(one)).entries()))
                .toList();
    }

    /** Likewise; of what comes of an entry that the reader may not know of, nothing is kept. @param entries that it comes of, as views write them */
    public <T> List<T> keep(Collection<T> found, Function<T, String> record, Function<T, List<String>> entries) {
        Set<String> asked = new HashSet<>();
        found.forEach(one -> asked.add(record.apply(one)));
        Map<String, Opened> open = now.apply(asked);
        return found.stream()
                .filter(one -> {
                    Opened opened = open.get(record.apply(one));
                    return opened != null && entries.apply(one).stream().noneMatch(opened.entries()::hides);
                })
                .toList();
    }
}
