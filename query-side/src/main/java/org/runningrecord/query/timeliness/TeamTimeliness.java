package org.runningrecord.query.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.runningrecord.events.value.IdText;
import org.runningrecord.query.export.Tabular;

/**
 * How a team recorded over some time. Of a child it says no more than the ids by which who may read it finds the entry.
 *
 * @param from the first day
 * @param through the last day
 * @param answering the ids of those who answer for it: the managers of those who work in the team; empty where none was recorded
 * @param entries how many were recorded for which a rule says by when; one that stands on the records of several children counts on each
 * @param late how many of them were late
 * @param workers those who recorded them, as their ids are in order
 */
record TeamTimeliness(
        String team,
        LocalDate from,
        LocalDate through,
        List<String> answering,
        int entries,
        int late,
        List<OfWorker> workers)
        implements Tabular {

    @Override
    public List<OfWorker> rows() {
        return workers;
    }

    /** How one worker recorded. */
    record OfWorker(String worker, String name, int entries, List<Late> late) {}

    /** An entry that was late. */
    record Late(String record, @IdText String entry, Instant recorded, Instant dueBy) {

        static Late of(RecordedEntry entry) {
            return new Late(entry.record(), entry.id(), entry.recorded(), entry.dueBy());
        }
    }
}
