package org.runningrecord.query.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.standpoint.Heading;
import org.runningrecord.query.words.Said;

/**
 * A timeline, laid out.
 *
 * @param standpoint from which moment the record is looked at
 * @param from the day at its left edge
 * @param through the day at its right edge
 * @param lanes all of them, in order, also those in which there is nothing; all are of the same size
 * @param gaps times in which the child was not seen for longer than was asked about
 */
record Timeline(
        RecordId record, Heading standpoint, LocalDate from, LocalDate through, List<Track> lanes, List<Gap> gaps) {

    /** A lane of it. */
    record Track(String lane, List<Item> items) {}

    /**
     * A point or a period.
     *
     * @param occurred when it happened or began, as closely as it is known
     * @param ended the day on which it ended; absent for a point, and for what lasts still
     * @param lasts whether it lasts still
     * @param age of the child at the time
     * @param impact what it meant for the child, in words, positive, negative or both; only in the lane of that, and never a score
     * @param said what the child said; only in their lane
     * @param x where it begins, as a share of the width
     * @param width as a share of the width; 0 for a point
     * @param level above others that stand at the same place, counted from 0
     */
    record Item(
            EntryId entry,
            String kind,
            String occurred,
            @Nullable String ended,
            boolean lasts,
            String age,
            String label,
            @Nullable Impact impact,
            List<Said> said,
            double x,
            double width,
            int level) {}

    /** A time between two days on which the child was seen. */
    record Gap(LocalDate from, LocalDate to, long days, double x, double width) {}
}
