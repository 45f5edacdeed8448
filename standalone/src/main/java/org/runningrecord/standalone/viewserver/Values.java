package org.runningrecord.standalone.viewserver;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values follow each other: as the server sorts them, restricted to those whose order is total. */
final class Values {

    private static final List<Class<?>> BRACKETS =
            List.of(Number.class, String.class, ObjectId.class, Boolean.class, Instant.class);

    /** Up to here the server compares a whole number with a fraction exactly. */
    private static final double MOST_FRACTION = 1L << 31;

    private static final double MOST_WHOLE = Long.MAX_VALUE;

    private Values() {}

    /** The server knows two texts for what they are only after it has asked for every other kind, and a search compares little else. */
    static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String text && other instanceof String another) {
            return text.compareTo(another);
        }
        return ValueComparator.asc().compare(one, other);
    }

    /** Whether the server's order among values of this kind is total; among all values, arrays and some numbers included, it is not. */
    static boolean ordinary(@Nullable Object value) {
        if (value instanceof Double number) {
            return Math.abs(number) < MOST_FRACTION || Math.abs(number) <= MOST_WHOLE && number == Math.rint(number);
        }
        return Missing.isNullOrMissing(value)
                || value instanceof String
                || value instanceof Instant
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof ObjectId;
    }

    /** The kind of an ordinary value, in the order in which kinds are sorted. Greater and less hold within one kind only. */
    static int bracket(@Nullable Object value) {
        if (Missing.isNullOrMissing(value)) {
            return -1;
        }
        for (int i = 0; i < BRACKETS.size(); i++) {
            if (BRACKETS.get(i).isInstance(value)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No kind that is in an index");
    }
}
