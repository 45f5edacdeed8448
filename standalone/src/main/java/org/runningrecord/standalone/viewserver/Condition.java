package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a query demands of one field, as far as an index can help. What it cannot is left to the server's own matcher. */
final class Condition {

    /** A limit of a range. */
    record Limit(Object value, boolean inclusive) {}

    private @Nullable List<Object> values;
    private @Nullable Limit least;
    private @Nullable Limit most;

    static Condition of(@Nullable Condition before, @Nullable Object demanded) {
        Condition condition = new Condition();
        if (before != null) {
            condition.values = before.values;
            condition.least = before.least;
            condition.most = before.most;
        }
        condition.demand(demanded);
        return condition;
    }

    /** The field is one of these; absent where that is not demanded. */
    @Nullable
    List<Object> values() {
        return values;
    }

    @Nullable
    Limit least() {
        return least;
    }

    @Nullable
    Limit most() {
        return most;
    }

    boolean ranged() {
        return least != null || most != null;
    }

    private void demand(@Nullable Object demanded) {
        if (demanded instanceof Document operators) {
            for (Map.Entry<String, Object> operator : operators.entrySet()) {
                demand(operator.getKey(), operator.getValue());
            }
        } else {
            demand("$eq", demanded);
        }
    }

    private void demand(String operator, @Nullable Object value) {
        if (operator.equals("$in")) {
            if (value instanceof Collection<?> some && some.stream().allMatch(Values::ordinary)) {
                oneOf(some);
            }
        } else if (Values.ordinary(value)) {
            switch (operator) {
                case "$eq" -> {
                    List<Object> one = new ArrayList<>();
                    one.add(value);
                    oneOf(one);
                }
                case "$gt", "$gte" -> least = least == null ? limit(value, operator) : least;
                case "$lt", "$lte" -> most = most == null ? limit(value, operator) : most;
                default -> {}
            }
        }
    }

    private void oneOf(Collection<?> some) {
        if (values == null || some.size() < values.size()) {
            TreeSet<Object> distinct = new TreeSet<>(Values::compare);
            some.forEach(one -> distinct.add(one == null ? Missing.getInstance() : one));
            values = List.copyOf(distinct);
        }
    }

    /** Nothing is greater or less than nothing. */
    private static @Nullable Limit limit(@Nullable Object value, String operator) {
        return Missing.isNullOrMissing(value) ? null : new Limit(value, operator.endsWith("e"));
    }
}
