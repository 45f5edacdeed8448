package org.runningrecord.query.chronology;

import java.time.Instant;
import java.util.function.Supplier;
import org.runningrecord.query.access.EntrySights;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * A place in the order of a chronology: moment, order within the day, entry.
 *
 * @param number of the line there, counted from 1
 */
record ChronologyPlace(int number, Instant occurredFrom, int orderInDay, long entry) {

    static ChronologyPlace of(ChronologyRow row, int number) {
        return new ChronologyPlace(number, row.occurredFrom(), row.orderInDay(), row.entry());
    }

    /** Whether this is what a page says under next. */
    static boolean isOne(String text) {
        return text.matches("\\d{1,9}\\.-?\\d{1,16}\\.\\d{1,10}\\.\\d{1,10}");
    }

    static ChronologyPlace parse(String text) {
        String[] parts = text.split("\\.");
        return new ChronologyPlace(
                Integer.parseInt(parts[0]),
                Instant.ofEpochMilli(Long.parseLong(parts[1])),
                (int) Long.parseLong(parts[2]),
                Long.parseLong(parts[3]));
    }

    /**
     * What comes after this place. Each alternative is a piece of the index, and they follow each other in its order.
     *
     * @param lines a new condition for the lines to choose from, each time it is asked for
     */
    Criteria beyond(Supplier<Criteria> lines, EntrySights sights) {
        return new Criteria()
                .orOperator(
                        sights.visibleToo(sameDay(lines)
                                .and("orderInDay")
                                .is(orderInDay)
                                .and("entry")
                                .gt(entry)),
                        sights.visible(sameDay(lines).and("orderInDay").gt(orderInDay)),
                        sights.visible(lines.get().and("occurredFrom").gt(occurredFrom)));
    }

    private Criteria sameDay(Supplier<Criteria> lines) {
        return lines.get().and("occurredFrom").is(occurredFrom);
    }

    @Override
    public String toString() {
        return number + "." + occurredFrom.toEpochMilli() + "." + orderInDay + "." + entry;
    }
}
