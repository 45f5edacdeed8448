package org.runningrecord.query.overdue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Stretches of days as nodes of a binary tree: the root stands for all days, each node for both its halves, each leaf for one day. A stretch of any length is
 * covered by a few nodes that do not overlap, and a day lies under seventeen; so an index on the nodes finds every stretch that a day lies in, and no
 * other. A range of dates could only find those that begin before the day, of which there are more every year.
 */
public final class Days {

    /** Since when it is so is asked of the document; until when is not known yet. */
    public static final int STILL = 0;

    /** From 1970 to 2149; days before and after are taken for the first and the last. */
    private static final int DAYS = 1 << 16;

    private Days() {}

    /** The nodes that cover the days from one moment to another; none where the second is not after the first. */
    public static List<Integer> between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return List.of();
        }
        List<Integer> nodes = new ArrayList<>();
        int left = leaf(from);
        int right = leaf(to) + 1;
        while (left < right) {
            if (left % 2 == 1) {
                nodes.add(left++);
            }
            if (right % 2 == 1) {
                nodes.add(--right);
            }
            left /= 2;
            right /= 2;
        }
        Collections.sort(nodes);
        return nodes;
    }

    /** The nodes that the day of a moment lies under. */
    static List<Integer> over(Instant moment) {
        List<Integer> nodes = new ArrayList<>();
        for (int node = leaf(moment); node > 0; node /= 2) {
            nodes.add(node);
        }
        return nodes;
    }

    private static int leaf(Instant moment) {
        long day = Math.floorDiv(
                moment.getEpochSecond(), ChronoUnit.DAYS.getDuration().toSeconds());
        return DAYS + (int) Math.max(0, Math.min(DAYS - 1, day));
    }
}
