package org.runningrecord.standalone.viewserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningrecord.standalone.viewserver.Condition.Limit;

/**
 * How one index leads to the documents of a query.
 *
 * @param spans what is to be walked
 * @param sorted whether each span is in the order that was asked for
 * @param backwards whether the spans are walked from their ends
 * @param narrowness how many fields of the index the query speaks of; 0 for all of the index
 */
record Way(List<Span> spans, boolean sorted, boolean backwards, int narrowness) {

    /** More than this many spans are not worth it. */
    private static final int MOST_SPANS = 1_000;

    static Way through(OrderedIndex index, Conditions conditions, List<Field> sort) {
        List<Field> fields = index.fields();
        List<List<Object>> beginnings = List.of(List.of());
        int next = 0;
        while (next < fields.size()) {
            Condition condition = conditions.on(fields.get(next).path());
            List<Object> values = condition == null ? null : condition.values();
            if (values == null || (long) beginnings.size() * values.size() > MOST_SPANS) {
                break;
            }
            beginnings = longer(beginnings, values);
            next++;
        }
        Condition range = next < fields.size() && !index.several(next)
                ? conditions.on(fields.get(next).path())
                : null;
        boolean ranged = range != null && range.ranged();
        int direction = direction(index, next, sort);
        return new Way(
                spans(index, beginnings, ranged ? range : null, fields, next),
                direction != 0,
                direction < 0,
                2 * next + (ranged ? 1 : 0));
    }

    private static List<List<Object>> longer(List<List<Object>> beginnings, List<Object> values) {
        List<List<Object>> longer = new ArrayList<>();
        for (List<Object> beginning : beginnings) {
            for (Object value : values) {
                List<Object> one = new ArrayList<>(beginning);
                one.add(value);
                longer.add(one);
            }
        }
        return longer;
    }

    private static List<Span> spans(
            OrderedIndex index,
            List<List<Object>> beginnings,
            @Nullable Condition range,
            List<Field> fields,
            int next) {
        boolean upwards = range == null || fields.get(next).ascending();
        Limit least = range == null ? null : range.least();
        Limit most = range == null ? null : range.most();
        return beginnings.stream()
                .map(beginning -> new Span(index, beginning, upwards ? least : most, upwards ? most : least))
                .toList();
    }

    /** 1 where a span that is pinned in its first fields is in this order, -1 where it is in the reverse order, and 0 where it is neither. */
    private static int direction(OrderedIndex index, int pinned, List<Field> sort) {
        Set<String> same = new java.util.HashSet<>();
        for (int i = 0; i < pinned; i++) {
            if (!index.several(i)) {
                same.add(index.fields().get(i).path());
            }
        }
        List<Field> open =
                sort.stream().filter(field -> !same.contains(field.path())).collect(Collectors.toList());
        int direction = 0;
        for (int i = 0; i < open.size(); i++) {
            int at = pinned + i;
            if (at >= index.fields().size()
                    || index.several(at)
                    || !index.fields().get(at).path().equals(open.get(i).path())) {
                return 0;
            }
            int here = index.fields().get(at).ascending() == open.get(i).ascending() ? 1 : -1;
            if (direction == -here) {
                return 0;
            }
            direction = here;
        }
        return direction == 0 ? 1 : direction;
    }
}
