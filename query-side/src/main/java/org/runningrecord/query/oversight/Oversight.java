package org.runningrecord.query.oversight;

import java.util.List;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.oversight.Supervised.Discussed;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.LastEntries;
import org.runningrecord.query.workforce.Workers;
import org.springframework.stereotype.Component;

/** Asks how the cases of a worker were overseen. */
@Component
class Oversight {

    private static final String SUPERVISION = "supervision";
    private static final int LAST = 3;

    private final Workers workers;
    private final LastEntries last;
    private final Entries entries;

    Oversight(Workers workers, LastEntries last, Entries entries) {
        this.workers = workers;
        this.last = last;
        this.entries = entries;
    }

    /** @throws org.runningrecord.web.problem.Refused if nothing is known of such a worker */
    List<Supervised> of(String worker) {
        return workers.cases(worker).stream().map(this::supervised).toList();
    }

    private Supervised supervised(RecordId record) {
        return new Supervised(
                record,
                last.lastOfKind(record, SUPERVISION, LAST).stream()
                        .map(this::discussed)
                        .toList());
    }

    private Discussed discussed(EntryId id) {
        EntryShown entry = entries.entry(id, null);
        if (!(entry.content() instanceof Supervision supervision)) {
            return new Discussed(id, entry.occurred(), null, null, List.of());
        }
        return new Discussed(
                id,
                entry.occurred(),
                supervision.supervisor(),
                supervision.joint() == null ? null : supervision.joint().team(),
                Directions.of(entry));
    }
}
