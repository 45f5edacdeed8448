package org.runningrecord.query.timeliness;

import java.time.Instant;
import org.runningrecord.query.projection.ViewDocument;

/**
 * That an entry was recorded, and whether in time, as was judged once when it was recorded. Nothing of what it tells stands here.
 *
 * @param id the entry
 * @param worker who recorded it
 * @param team theirs when they did
 * @param recorded when
 * @param dueBy the last moment in time
 */
public record RecordedEntry(
        String id,
        String record,
        long position,
        String worker,
        String workerName,
        String team,
        Instant recorded,
        Instant dueBy,
        boolean late)
        implements ViewDocument {}
