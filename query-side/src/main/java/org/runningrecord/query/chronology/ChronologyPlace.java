package org.runningrecord.query.chronology;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.access.EntrySights;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import org.springframework.data.mongodb.core.query.Criteria;

/** A place in the order of a chronology: moment, order within the day, entry. */
record ChronologyPlace(Instant occurredFrom, int orderInDay, long entry) {

    static ChronologyPlace of(ChronologyRow row) {
        return new ChronologyPlace(row.occurredFrom(), row.orderInDay(), row.entry());
    }

    /** @throws Refused if this is not what a page said under next */
    static @Nullable ChronologyPlace parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("-?\\d{1,16}\\.\\d{1,10}\\.\\d{1,10}")) {
            throw Refused.of(java.util.List.of(new Fault("after", "Give what the page before said under next")));
        }
        String[] parts = text.split("\\.");
        return new ChronologyPlace(
                Instant.ofEpochMilli(Long.parseLong(parts[0])),
                (int) Long.parseLong(parts[1]),
                Long.parseLong(parts[2]));
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
        return occurredFrom.toEpochMilli() + "." + orderInDay + "." + entry;
    }
}
