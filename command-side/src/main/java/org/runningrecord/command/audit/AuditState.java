package org.runningrecord.command.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditActionCompleted;
import org.runningrecord.events.AuditEvent.AuditDrawn;
import org.runningrecord.events.AuditEvent.AuditModerated;
import org.runningrecord.events.AuditEvent.RecordAudited;
import org.runningrecord.events.value.AuditScope;
import org.runningrecord.events.value.RecordId;

/**
 * What decisions need to know of an audit.
 *
 * @param scope absent where nothing was drawn yet
 * @param auditors everybody who has audited a record, by the record
 * @param moderated the records whose audit somebody else has looked at
 * @param actions the ids of all that was asked for, and whether each is done
 */
record AuditState(
        @Nullable AuditScope scope,
        Set<RecordId> sample,
        Map<RecordId, Set<String>> auditors,
        Set<RecordId> moderated,
        Map<String, Boolean> actions) {

    static AuditState of(List<AuditEvent> events) {
        AuditScope scope = null;
        Set<RecordId> sample = new HashSet<>();
        Map<RecordId, Set<String>> auditors = new HashMap<>();
        Set<RecordId> moderated = new HashSet<>();
        Map<String, Boolean> actions = new HashMap<>();
        for (AuditEvent event : events) {
            if (event instanceof AuditDrawn drawn) {
                scope = drawn.scope();
                sample.addAll(drawn.sample());
            } else if (event instanceof RecordAudited audited) {
                auditors.computeIfAbsent(audited.record(), record -> new HashSet<>())
                        .add(audited.recorded().by().id());
                audited.findings().actions().forEach(action -> actions.put(action.id(), false));
            } else if (event instanceof AuditModerated done) {
                moderated.add(done.record());
            } else if (event instanceof AuditActionCompleted completed) {
                actions.put(completed.action(), true);
            }
        }
        return new AuditState(scope, sample, auditors, moderated, actions);
    }
}
