package org.runningrecord.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.summary.RecordSummary;

/**
 * What a search found.
 *
 * @param records that the reader may open
 * @param elsewhere that there is a record which the reader may not open, and whom to call; absent where there is none, and for those who are not told
 */
record SearchFound(List<Hit> records, @Nullable Elsewhere elsewhere) {

    /** @param names as they are since the latest day that is told of */
    record Hit(String record, List<String> names, String birth, boolean born) {

        static Hit of(RecordSummary cover) {
            RecordSummary shown = cover.shown();
            return new Hit(shown.record(), shown.names(), shown.birth(), shown.born());
        }
    }

    /**
     * Nothing of the record but that there is one.
     *
     * @param call who may open it, or knows who may
     * @param duty how the authority is reached at any hour, as it is configured
     */
    record Elsewhere(List<Contact> call, String duty) {}

    record Contact(String name, String role, String team) {}
}
