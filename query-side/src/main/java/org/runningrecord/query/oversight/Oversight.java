package org.runningrecord.query.oversight;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningrecord.events.content.Supervision;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.When;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.query.access.Openable;
import org.runningrecord.query.access.RecordAccess;
import org.runningrecord.query.action.Direction;
import org.runningrecord.query.action.Directions;
import org.runningrecord.query.course.Courses;
import org.runningrecord.query.oversight.Supervised.Discussed;
import org.runningrecord.query.runningrecord.Entries;
import org.runningrecord.query.runningrecord.EntryShown;
import org.runningrecord.query.runningrecord.LastEntries;
import org.runningrecord.query.workforce.Workers;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.opaque.OpaqueIds;
import org.springframework.stereotype.Component;

/** Asks how the cases of a worker were overseen. */
@Component
class Oversight {

    private static final String SUPERVISION = "supervision";
    private static final int LAST = 3;
    private static final int MOST = 50;

    private final Workers workers;
    private final LastEntries last;
    private final Entries entries;
    private final Courses courses;
    private final RecordAccess access;
    private final ZoneId zone;
    private final OpaqueIds ids;

    Oversight(
            Workers workers,
            LastEntries last,
            Entries entries,
            Courses courses,
            RecordAccess access,
            RecordingPolicy policy,
            OpaqueIds ids) {
        this.workers = workers;
        this.last = last;
        this.entries = entries;
        this.courses = courses;
        this.access = access;
        this.zone = policy.zone();
        this.ids = ids;
    }

    /**
     * @param openable the records that the reader may open
     * @throws org.runningrecord.web.problem.Refused if nothing is known of such a worker
     */
    List<Supervised> of(String worker, Openable openable, Caller reader) {
        return workers.cases(worker, openable).stream()
                .map(record -> supervised(record, openable, reader))
                .toList();
    }

    /** The last ones, and earlier ones of which something is still to be done; also those on a record of the same child that was merged. */
    private Supervised supervised(RecordId record, Openable openable, Caller reader) {
        List<RecordId> merged = openable.keep(courses.mergedInto(record), RecordId::value);
        List<Discussed> all = Stream.concat(Stream.of(record), merged.stream())
                .flatMap(one -> last.lastOfKind(one, SUPERVISION, access.sights(one, reader), MOST).stream())
                .map(entry -> discussed(entry, reader))
                .sorted(Comparator.comparing(
                        (Discussed one) -> When.parse(one.occurred()).end(zone), Comparator.reverseOrder()))
                .toList();
        return new Supervised(
                record,
                IntStream.range(0, all.size())
                        .filter(i ->
                                i < LAST || all.get(i).directions().stream().anyMatch(Direction::open))
                        .mapToObj(all::get)
                        .toList());
    }

    private Discussed discussed(EntryId id, Caller reader) {
        EntryShown entry = entries.entry(id, null, reader);
        if (!(entry.content() instanceof Supervision supervision)) {
            return new Discussed(id, entry.occurred(), null, List.of(), null, List.of());
        }
        return new Discussed(
                id,
                entry.occurred(),
                supervision.supervisor(),
                supervision.others(),
                supervision.joint() == null ? null : supervision.joint().team(),
                Directions.of(entry, ids));
    }
}
