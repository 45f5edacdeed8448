package org.runningrecord.query.runningrecord;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.EntryId;
import org.springframework.stereotype.Component;

/** Single entries, for other views that show what was amended. */
@Component
public class Entries {

    private final RunningRecordQuery query;

    Entries(RunningRecordQuery query) {
        this.query = query;
    }

    /** @throws org.runningrecord.web.problem.Refused if there is no such entry */
    public EntryShown entry(EntryId id, @Nullable Long position) {
        return query.entry(id, position);
    }

    /**
     * What a version of an entry tells.
     *
     * @param version counted from 1, the original; absent for the newest
     * @throws org.runningrecord.web.problem.Refused if there is no such entry, or it has no such version
     */
    public Content content(EntryId id, @Nullable Integer version, @Nullable Long position) {
        return query.content(id, version, position);
    }
}
