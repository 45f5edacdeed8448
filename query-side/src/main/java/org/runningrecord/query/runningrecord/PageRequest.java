package org.runningrecord.query.runningrecord;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Faults;

/**
 * Which page a reader asks for.
 *
 * @param choice which entries
 * @param after where the page before ended; absent for the first page
 */
record PageRequest(
        Choice choice,
        boolean newestFirst,
        int size,
        @Nullable After after) {

    private static final int MOST = 200;

    /** The last entry of a page. */
    record After(Instant occurredFrom, long entry) {

        static After of(EntryVersion last) {
            return new After(last.occurredFrom(), last.entry());
        }

        @Override
        public String toString() {
            return occurredFrom.toEpochMilli() + "." + entry;
        }
    }

    /** @throws org.runningrecord.web.problem.Refused naming every parameter that is wrong */
    static PageRequest of(Choice choice, String order, int size, @Nullable String after) {
        Faults faults = new Faults();
        if (!order.equals("newest") && !order.equals("oldest")) {
            faults.add("order", "One of: newest, oldest");
        }
        if (size < 1 || size > MOST) {
            faults.add("size", "From 1 to " + MOST);
        }
        if (after != null && !after.matches("-?\\d{1,16}\\.\\d{1,10}")) {
            faults.add("after", "Give what the page before said under next");
        }
        faults.refuseIfAny();
        return new PageRequest(choice, order.equals("newest"), size, after == null ? null : parse(after));
    }

    private static After parse(String after) {
        int dot = after.indexOf('.');
        return new After(
                Instant.ofEpochMilli(Long.parseLong(after.substring(0, dot))),
                Long.parseLong(after.substring(dot + 1)));
    }
}
