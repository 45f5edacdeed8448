package org.runningrecord.query.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.summary.RecordSummary;

/**
 * A page of lines.
 *
 * @param child whose they are
 * @param next what to ask for as {@code after} to get the next page; absent on the last one
 */
record LinePage(
        RecordSummary child, List<Line> lines, @Nullable String next) {}
