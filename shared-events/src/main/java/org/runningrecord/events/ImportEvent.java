package org.runningrecord.events;

import org.runningrecord.events.content.ImportedFact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Timeliness;

/** Facts taken over from statutory returns. */
public sealed interface ImportEvent extends EntryEvent {

    /**
     * A dated fact of a return was taken over. It carries no recording deadline and is never late.
     *
     * @param significantByRule whether the policy of that day puts facts of this kind on the chronology
     */
    record FactImported(
            EntryId entry, Recorded recorded, ImportedFact content, Timeliness timeliness, boolean significantByRule)
            implements ImportEvent {}
}
