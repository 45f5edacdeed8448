package org.runningrecord.query.standpoint;

import java.time.Instant;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.trace.Trace;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * From which moment a reader looks at a record. Views whose documents say from and until which position they were so ({@code from}, {@code until}), and when
 * what they tell was known ({@code knownFrom}), are asked from any of these.
 */
public sealed interface Standpoint {

    /** Stands for "still so" in {@code until}. */
    long CURRENT = Long.MAX_VALUE;

    /** As it is now. */
    Standpoint NOW = new Now();

    /** The documents of a record that were so. */
    Criteria of(RecordId record);

    /** Whether something that happened to an entry later had happened by then. */
    boolean sees(Trace trace);

    /** The position of the last event of the record that had been recorded by then; -1 where there was none, the last there can be where it is now. */
    long position();

    /** The moment it is looked at from. @param now where that is now */
    Instant moment(Instant now);

    /** As it is now. */
    record Now() implements Standpoint {

        @Override
        public long position() {
            return CURRENT;
        }

        @Override
        public Instant moment(Instant now) {
            return now;
        }

        @Override
        public Criteria of(RecordId record) {
            return current(record);
        }

        @Override
        public boolean sees(Trace trace) {
            return true;
        }
    }

    /** As on file on a moment: what a reader could have seen then. */
    record OnFile(Instant moment, long position) implements Standpoint {

        @Override
        public Instant moment(Instant now) {
            return moment;
        }

        @Override
        public Criteria of(RecordId record) {
            return Criteria.where("record")
                    .is(record.value())
                    .and("until")
                    .gt(position)
                    .and("from")
                    .lte(position);
        }

        @Override
        public boolean sees(Trace trace) {
            return trace.position() <= position;
        }
    }

    /**
     * As known on a moment: what is now known to have been known by then, or to have occurred where nothing is said of when it was known, whenever it was
     * recorded. An entry reads as it does now; of what happened to it, only what had happened by then is told.
     */
    record Known(Instant moment, long position) implements Standpoint {

        @Override
        public Instant moment(Instant now) {
            return moment;
        }

        @Override
        public Criteria of(RecordId record) {
            return current(record).and("knownFrom").lte(moment);
        }

        @Override
        public boolean sees(Trace trace) {
            return trace.position() <= position;
        }
    }

    private static Criteria current(RecordId record) {
        return Criteria.where("record").is(record.value()).and("until").is(CURRENT);
    }
}
