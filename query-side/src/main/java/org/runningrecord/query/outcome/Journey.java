package org.runningrecord.query.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.query.standpoint.NotYetOnFile;
import org.runningrecord.query.trace.Later;

/**
 * The journey of an outcome. It may go up and down, and is not summed up in a number (Friend not foe, principles 8 and 9).
 *
 * @param steps how it was reviewed and where the person saw it differently, in order; empty where nothing was said of it since
 */
record Journey(Step outcome, List<Step> steps) {

    /**
     * A step of it, as the entry tells it.
     *
     * @param kind outcome, outcome-review or view-change
     * @param age of the child at the time
     * @param content what the entry tells; absent where it is not shown
     * @param disputes who disputes the entry, and what was decided
     */
    record Step(
            EntryId entry,
            String kind,
            String date,
            String occurred,
            String age,
            String headline,
            @Nullable Content content,
            @Nullable NotYetOnFile notYetOnFile,
            List<Later> disputes) {}
}
