package org.runningrecord.query.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.StrengthsAndRisks;
import org.runningrecord.query.export.Tabular;
import org.runningrecord.query.standpoint.Heading;

/**
 * The outcomes of a record.
 *
 * @param standpoint from which moment the record is looked at
 * @param journeys one for each outcome, in the order in which they were agreed
 * @param strengthsAndRisks what was last said of strengths and of priority risks, beside each other; absent where nobody has
 */
record OutcomesShown(
        RecordId record,
        Heading standpoint,
        List<Journey> journeys,
        @Nullable SideBySide strengthsAndRisks) implements Tabular {

    @Override
    public List<Journey> rows() {
        return journeys;
    }

    /** Strengths beside priority risks, and the entry that says so. */
    record SideBySide(EntryId entry, String kind, String date, String occurred, StrengthsAndRisks said) {}
}
