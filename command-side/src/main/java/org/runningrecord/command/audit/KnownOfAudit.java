package org.runningrecord.command.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditActionCompleted;
import org.runningrecord.events.AuditEvent.AuditModerated;
import org.runningrecord.events.AuditEvent.RecordAudited;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.RecordId;

/** What somebody may know of an audit: nothing that was found in a record that is closed to them, nor what was done about it. */
record KnownOfAudit(Predicate<RecordId> open) {

    /** Whether they may know of anything that came after the first so many events. */
    boolean movedOn(List<AuditEvent> events, long since) {
        if (since >= events.size()) {
            return since > events.size();
        }
        return known(events) != known(events.subList(0, (int) since));
    }

    private int known(List<AuditEvent> events) {
        Set<String> actionsElsewhere = new HashSet<>();
        int known = 0;
        for (AuditEvent event : events) {
            if (event instanceof RecordAudited audited && !open.test(audited.record())) {
                audited.findings().actions().stream().map(AgreedAction::id).forEach(actionsElsewhere::add);
            } else if (!(event instanceof AuditModerated moderated && !open.test(moderated.record()))
                    && !(event instanceof AuditActionCompleted done && actionsElsewhere.contains(done.action()))) {
                known++;
            }
        }
        return known;
    }
}
