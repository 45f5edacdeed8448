package org.runningrecord.query.runningrecord;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.Practitioner;

/** What every reader of an entry sees besides what it tells: that a caseload was too high, for example. */
final class Marks {

    private Marks() {}

    /**
     * What is marked once an entry is amended. How a worker's caseload stood stays marked while the entry says that this worker holds the case; of a case that
     * does not come to them, it says nothing.
     *
     * @param caseload how it stood, where the case turns out to have come to another worker
     * @param marks of the version before
     */
    static List<String> amended(
            Content before, Content after, @Nullable CaseloadStanding caseload, List<String> marks) {
        if (caseload != null) {
            return caseload.marks();
        }
        boolean course = after instanceof CaseAllocation || after instanceof CaseTransfer;
        Optional<String> holds = holds(after);
        return !course || holds.isPresent() && holds.equals(holds(before)) ? marks : List.of();
    }

    /** Who holds the case from then on; empty where the entry tells of nobody. */
    private static Optional<String> holds(Content content) {
        if (content instanceof CaseAllocation allocation && allocation.share() == CaseAllocation.Share.HOLDS) {
            return Optional.of(allocation.to().id());
        }
        return content instanceof CaseTransfer transfer
                ? transfer.newWorker().given().map(Practitioner::id)
                : Optional.empty();
    }
}
