package org.runningrecord.query.summary;

import java.util.ArrayList;
import java.util.List;
import org.runningrecord.events.CaseRecordEvent;
import org.runningrecord.events.CaseRecordEvent.RecordClosedByAdoption;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.query.summary.RecordSummary.Standing;

/** How it stands with a record after what happened to it as a whole. */
final class Standings {

    private Standings() {}

    static Standing after(Standing before, CaseRecordEvent event) {
        if (event instanceof RecordMergedInto merged) {
            return new Standing(merged.into().value(), before.tookIn(), before.adopted());
        }
        if (event instanceof RecordTookIn took) {
            List<String> more = new ArrayList<>(before.tookIn());
            more.add(took.other().value());
            return new Standing(before.mergedInto(), more, before.adopted());
        }
        if (event instanceof RecordUnmerged apart) {
            String other = apart.other().value();
            List<String> left = new ArrayList<>(before.tookIn());
            left.remove(other);
            return new Standing(other.equals(before.mergedInto()) ? null : before.mergedInto(), left, before.adopted());
        }
        return event instanceof RecordClosedByAdoption
                ? new Standing(before.mergedInto(), before.tookIn(), true)
                : before;
    }
}
