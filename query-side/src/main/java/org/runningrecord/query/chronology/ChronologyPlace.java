package org.runningrecord.query.chronology;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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

    /** What comes after this place. */
    Criteria beyond() {
        return new Criteria()
                .orOperator(
                        Criteria.where("occurredFrom").gt(occurredFrom),
                        Criteria.where("occurredFrom")
                                .is(occurredFrom)
                                .and("orderInDay")
                                .gt(orderInDay),
                        Criteria.where("occurredFrom")
                                .is(occurredFrom)
                                .and("orderInDay")
                                .is(orderInDay)
                                .and("entry")
                                .gt(entry));
    }

    @Override
    public String toString() {
        return occurredFrom.toEpochMilli() + "." + orderInDay + "." + entry;
    }
}
