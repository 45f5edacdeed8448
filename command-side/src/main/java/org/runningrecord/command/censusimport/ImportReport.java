package org.runningrecord.command.censusimport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.RecordId;

/**
 * What became of a return.
 *
 * @param children those of whom there is something to say
 * @param faults what is wrong outside any child
 */
public record ImportReport(CensusReturn census, Totals totals, List<ChildReport> children, List<CensusFault> faults) {

    /**
     * How many of each.
     *
     * @param children in the return
     * @param opened for whom a record was opened
     * @param matched whose record was on file
     * @param leftOut who could not be taken in
     * @param withFaults of whom something is reported
     */
    public record Totals(long children, long opened, long matched, long leftOut, long withFaults, Facts facts) {

        static final Totals NONE = new Totals(0, 0, 0, 0, 0, Facts.NONE);

        Totals plus(ChildReport child) {
            return new Totals(
                    children + 1,
                    opened + (child.taken() == Taken.OPENED ? 1 : 0),
                    matched + (child.taken() == Taken.MATCHED ? 1 : 0),
                    leftOut + (child.taken() == Taken.LEFT_OUT ? 1 : 0),
                    withFaults + (child.faults().isEmpty() ? 0 : 1),
                    facts.plus(child.facts()));
        }
    }

    /**
     * How many dated facts.
     *
     * @param unchanged those that were on file, and those of which a newer return has told since
     * @param leftOut those that could not be taken over
     */
    public record Facts(long added, long corrected, long unchanged, long leftOut) {

        static final Facts NONE = new Facts(0, 0, 0, 0);

        Facts plus(Facts more) {
            return new Facts(
                    added + more.added, corrected + more.corrected, unchanged + more.unchanged, leftOut + more.leftOut);
        }
    }

    /** What became of a child. */
    public enum Taken {
        OPENED,
        MATCHED,
        LEFT_OUT
    }

    /**
     * What became of one child.
     *
     * @param child what the authority finds the child by: the LA child id, else the UPN, else the number in the return
     * @param number in the return, counted from 1
     * @param record absent for a child who was left out
     */
    public record ChildReport(
            String child, int number, Taken taken, @Nullable RecordId record, Facts facts, List<CensusFault> faults) {

        /** Whether there is anything to tell of this child beside numbers. */
        boolean worthTelling() {
            return !faults.isEmpty() || facts.corrected() > 0;
        }
    }
}
