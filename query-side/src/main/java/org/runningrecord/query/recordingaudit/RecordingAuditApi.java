package org.runningrecord.query.recordingaudit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runningrecord.query.reading.Day;
import org.runningrecord.query.reading.RecordPath;
import org.runningrecord.query.recordingaudit.RecordingAudit.Found;
import org.runningrecord.web.opaque.ToldPosition;
import org.runningrecord.web.problem.Faults;
import org.runningrecord.web.signin.SignedIn;
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
            @RequestParam(required = false) @Nullable ToldPosition position,
            HttpServletRequest http) {
        Faults faults = new Faults();
        Optional<LocalDate> first = Day.parse("from", from, faults);
        faults.refuseIfAny();
        return audit.of(RecordPath.id(id), first.orElse(null), ToldPosition.number(position), SignedIn.atDoor(http));
    }
}
