package org.runningrecord.query.chronology;

import org.jspecify.annotations.Nullable;
import org.runningrecord.web.problem.Faults;

/**
 * Which page of lines a reader asks for.
 *
 * @param after where the page before ended; absent for the first page
 */
record PageOfLines(int size, @Nullable ChronologyPlace after) {

    private static final int MOST = 500;

    /** @throws org.runningrecord.web.problem.Refused naming every parameter that is wrong */
    static PageOfLines of(int size, @Nullable String after) {
        Faults faults = new Faults();
        if (size < 1 || size > MOST) {
            faults.add("size", "From 1 to " + MOST);
        }
        if (after != null && !ChronologyPlace.isOne(after)) {
            faults.add("after", "Give what the page before said under next");
        }
        faults.refuseIfAny();
        return new PageOfLines(size, after == null ? null : ChronologyPlace.parse(after));
    }
}
