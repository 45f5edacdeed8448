package org.runningrecord.query.oversight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.action.Direction;

/**
 * One case, and when it was discussed in supervision.
 *
 * @param supervisions the last three, and earlier ones of which something is still to be done, the newest first; empty where it was never discussed
 */
record Supervised(RecordId record, List<Discussed> supervisions) {

    /**
     * One discussion.
     *
     * @param occurred when
     * @param supervisor who held it; absent where the entry is not shown
     * @param with who took part beside the supervisor
     * @param jointWith the team it was held with jointly; absent where it was not
     * @param directions what was agreed there, and what became of it
     */
    record Discussed(
            EntryId entry,
            String occurred,
            @Nullable Practitioner supervisor,
            List<Practitioner> with,
            @Nullable String jointWith,
            List<Direction> directions) {}
}
