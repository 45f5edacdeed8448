package org.runningrecord.query.recordingaudit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.age.Age;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.summary.RecordSummary;
import org.runningrecord.query.summary.Summaries;
import org.runningrecord.web.access.Caller;
import org.springframework.stereotype.Component;

/** Looks at how a record was kept over some time. */
@Component
class RecordingAudit {

    /** Audit tips, Family Support and Protection: focus on the last six months. */
    private static final int MONTHS = 6;

    /** How much further back it is looked for what was copied. */
    private static final int BEFORE = 24;

    private final Entries entries;
    private final Summaries summaries;
    private final ZoneId zone;
    private final Clock clock;

    RecordingAudit(Entries entries, Summaries summaries, RecordingPolicy policy, Clock clock) {
        this.entries = entries;
        this.summaries = summaries;
        this.zone = policy.zone();
        this.clock = clock;
    }

    /**
     * What there is to look at.
     *
     * @param entries how many were looked at
     * @param withheld how many are not shown, because they were moved, taken off or restricted
     * @param looked those in which there is something to look at, in the order in which they happened
     */
    record Found(LocalDate from, int entries, int withheld, List<Looked> looked) {}

    /** @param from the first day; absent for the last six months */
    Found of(RecordId record, @Nullable LocalDate from, @Nullable Long position, Caller reader) {
        LocalDate first =
                from == null ? LocalDate.ofInstant(clock.instant(), zone).minusMonths(MONTHS) : from;
        RecordSummary summary = summaries.of(record, position);
        Looking looking = new Looking(Age.of(summary.birth(), summary.born(), zone));
        Instant start = first.atStartOfDay(zone).toInstant();
        Instant before = first.minusMonths(BEFORE).atStartOfDay(zone).toInstant();
        List<EntryShown> all = new ArrayList<>();
        for (EntryShown entry : entries.since(record, before, position, reader)) {
            if (!When.parse(entry.occurred()).earliest(zone).isBefore(start)) {
                all.add(entry);
            } else if (entry.content() != null) {
                looking.before(entry);
            }
        }
        List<EntryShown> shown =
                all.stream().filter(entry -> entry.content() != null).toList();
        return new Found(
                first,
                shown.size(),
                all.size() - shown.size(),
                shown.stream().map(looking::at).filter(Looked::anything).toList());
    }
}
