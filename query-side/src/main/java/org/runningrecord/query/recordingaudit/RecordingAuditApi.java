package org.runningrecord.query.recordingaudit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.query.recordingaudit.RecordingAudit.Found;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Auditors see here what to look at in how a record was kept. */
@RestController
@Tag(name = "Audit")
class RecordingAuditApi {

    private final RecordingAudit audit;

    RecordingAuditApi(RecordingAudit audit) {
        this.audit = audit;
    }

    @GetMapping("/api/records/{id}/recording-audit")
    @Operation(
            summary =
                    "What was late, has no voice of the child, was not distinguished, not known or copied: for an auditor's judgement, and never a score",
            description = "From a day on, which may be told as from; else over the last six months.")
    Found of(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable Long position) {
        return audit.of(RecordPath.id(id), from == null ? null : day(from), position);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.of(List.of(new Fault("from", "Write a day as 2026-04-25")));
        }
    }
}
