package org.runningrecord.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditActionCompleted;
import org.runningrecord.events.AuditEvent.AuditDrawn;
import org.runningrecord.events.AuditEvent.AuditModerated;
import org.runningrecord.events.AuditEvent.RecordAudited;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.query.audit.AuditShown.Audited;
import org.runningrecord.query.audit.AuditShown.Done;
import org.runningrecord.query.audit.AuditShown.Found;
import org.runningrecord.query.audit.AuditShown.Moderated;

/** The fold over what happened in one audit. */
final class AuditFold {

    private final Map<RecordId, Audited> records = new LinkedHashMap<>();
    private final List<Done> done = new ArrayList<>();

    private AuditFold() {}

    /** @param events at least the drawing, in order */
    static AuditShown of(List<AuditEvent> events) {
        AuditDrawn drawn = (AuditDrawn) events.get(0);
        AuditFold fold = new AuditFold();
        drawn.sample().forEach(record -> fold.records.put(record, new Audited(record, null, List.of(), null)));
        events.forEach(fold::told);
        return new AuditShown(
                drawn.audit(), drawn.scope(), drawn.recorded(), List.copyOf(fold.records.values()), fold.done);
    }

    private void told(AuditEvent event) {
        if (event instanceof RecordAudited audited) {
            records.computeIfPresent(audited.record(), (record, before) -> found(before, audited));
        } else if (event instanceof AuditModerated moderated) {
            records.computeIfPresent(
                    moderated.record(),
                    (record, before) -> new Audited(
                            record,
                            before.found(),
                            before.earlier(),
                            new Moderated(moderated.moderation(), moderated.recorded())));
        } else if (event instanceof AuditActionCompleted completed) {
            done.add(new Done(
                    completed.action(),
                    completed.completed(),
                    completed.by(),
                    completed.result(),
                    completed.recorded()));
        }
    }

    private static Audited found(Audited before, RecordAudited audited) {
        List<Found> earlier = new ArrayList<>(before.earlier());
        if (before.found() != null) {
            earlier.add(0, before.found());
        }
        return new Audited(before.record(), new Found(audited.findings(), audited.recorded()), earlier, null);
    }
}
