package org.runningrecord.bench.views;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Target;

/** What was found of rebuilding, line by line. */
final class Rows {

    private static final int MOST_MIB = 1_536;

    private final List<Finding> all = new ArrayList<>();
    private double lastFilling;

    void add(Finding finding) {
        all.add(finding);
    }

    /** @param rate events a second */
    void filled(double rate) {
        lastFilling = rate;
    }

    double lastFilling() {
        return lastFilling;
    }

    /** @param heap everything in use, in bytes; 0 where that is not to be told */
    void weight(int events, long views, long heap) {
        add(Finding.number(
                "heap for the views of %,d events".formatted(events), (double) views / events, "B/event", null));
        if (heap > 0) {
            add(Finding.number(
                    "heap in use by all of it with the views of %,d events".formatted(events),
                    heap / (double) (1 << 20),
                    "MiB",
                    Target.atMost(MOST_MIB)));
        }
    }

    List<Finding> all() {
        return all;
    }
}
