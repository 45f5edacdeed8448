package org.runningrecord.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.events.AuditEvent.AuditDrawn;
import org.runningrecord.events.AuditEvent.AuditModerated;
import org.runningrecord.events.AuditEvent.RecordAudited;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.audit.AuditTool;
import org.runningrecord.query.audit.AuditShown.Audited;
import org.runningrecord.query.audit.AuditShown.Found;
import org.runningrecord.query.audit.AuditShown.Moderated;
import org.runningrecord.web.problem.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Auditors read audits here, and what the tool asks. */
@RestController
@Tag(name = "Audit")
class AuditsReadApi {

    private final LogStore log;
    private final EventCodec codec;

    AuditsReadApi(LogStore log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    @GetMapping("/api/audit-tool")
    @Operation(summary = "What an audit asks, in every area of service, with the source of each question")
    AuditTool tool() {
        return AuditTool.shipped();
    }

    @GetMapping("/api/audits/{audit}")
    @Operation(summary = "An audit: its sample, what was found in each record, and what a second auditor thinks of it")
    AuditShown audit(@PathVariable String audit) {
        List<AuditEvent> events = log.readStream(AuditEvent.stream(audit), 0).stream()
                .map(stored -> (AuditEvent) codec.read(stored.event()))
                .toList();
        if (events.isEmpty()) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such audit");
        }
        AuditDrawn drawn = (AuditDrawn) events.get(0);
        Map<RecordId, Audited> records = new LinkedHashMap<>();
        drawn.sample().forEach(record -> records.put(record, new Audited(record, null, null)));
        events.forEach(event -> told(event, records));
        return new AuditShown(audit, drawn.scope(), drawn.recorded(), List.copyOf(records.values()));
    }

    private static void told(AuditEvent event, Map<RecordId, Audited> records) {
        if (event instanceof RecordAudited audited) {
            records.put(
                    audited.record(),
                    new Audited(audited.record(), new Found(audited.findings(), audited.recorded()), null));
        } else if (event instanceof AuditModerated moderated) {
            records.computeIfPresent(
                    moderated.record(),
                    (record, before) -> new Audited(
                            record, before.found(), new Moderated(moderated.moderation(), moderated.recorded())));
        }
    }
}
