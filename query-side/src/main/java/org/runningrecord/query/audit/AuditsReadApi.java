package org.runningrecord.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.AuditEvent;
import org.runningrecord.log.LogStore;
import org.runningrecord.log.codec.EventCodec;
import org.runningrecord.policy.AuditTools;
import org.runningrecord.policy.audit.AuditTool;
import org.runningrecord.query.access.ReadersRecords;
import org.runningrecord.query.audit.AuditShown.Audited;
import org.runningrecord.web.opaque.OpaqueIds;
import org.runningrecord.web.problem.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Auditors read audits here, and what the tool asks. */
@RestController
@Tag(name = "Audit")
class AuditsReadApi {

    private final LogStore log;
    private final EventCodec codec;
    private final AuditTools tools;
    private final ReadersRecords readers;
    private final OpaqueIds ids;

    AuditsReadApi(LogStore log, EventCodec codec, AuditTools tools, ReadersRecords readers, OpaqueIds ids) {
        this.log = log;
        this.codec = codec;
        this.tools = tools;
        this.readers = readers;
        this.ids = ids;
    }

    @GetMapping("/api/audit-tool")
    @Operation(
            summary =
                    "What an audit asks, in every area of service, with the source of each question: the tool in use, or the one that an audit was drawn with")
    AuditTool tool(@RequestParam(required = false) @Nullable String audit) {
        return audit == null
                ? tools.inUse()
                : tools.find(AuditFold.of(events(audit)).scope().tool())
                        .orElseThrow(() -> Refused.because(
                                Refused.Kind.NOT_FOUND, "The tool that this audit was drawn with is not known here"));
    }

    @GetMapping("/api/audits/{audit}")
    @Operation(
            summary =
                    "An audit: its sample, what was found in each record, what a second auditor thinks of it, and which actions are done")
    ResponseEntity<AuditShown> audit(@PathVariable String audit, HttpServletRequest http) {
        List<AuditEvent> events = events(audit);
        AuditShown shown = AuditFold.of(events);
        List<Audited> open =
                readers.looking(http).keep(shown.records(), one -> one.record().value());
        return ResponseEntity.ok()
                .eTag("\"" + ids.version(events.size()) + "\"")
                .body(shown.only(open));
    }

    /** @throws Refused if there is no such audit */
    private List<AuditEvent> events(String audit) {
        List<AuditEvent> events = log.readStream(AuditEvent.stream(audit), 0).stream()
                .map(stored -> (AuditEvent) codec.read(stored.event()))
                .toList();
        if (events.isEmpty()) {
            throw Refused.because(Refused.Kind.NOT_FOUND, "There is no such audit");
        }
        return events;
    }
}
