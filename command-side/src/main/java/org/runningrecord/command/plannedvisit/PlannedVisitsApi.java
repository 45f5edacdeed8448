package org.runningrecord.command.plannedvisit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.runningrecord.command.plannedvisit.PlanCommand.CancelPlannedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.NewTime;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.Reason;
import org.runningrecord.command.plannedvisit.PlanCommand.ReschedulePlannedVisit;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.value.EntryId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Submitters plan visits here, and say what becomes of them. A visit that was made is recorded as a visit and names the plan it fulfils. */
@RestController
@Tag(name = "Planned visits")
class PlannedVisitsApi {

    private static final String PLANS = "/api/records/{id}/planned-visits";

    private final Submissions submissions;

    PlannedVisitsApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping(PLANS)
    @Operation(
            operationId = "plan-visit",
            summary = "Plan a visit",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PlannedVisit.class))))
    ResponseEntity<EntryAnswer> plan(@PathVariable String id, NativeWebRequest request) {
        return submissions.entry(request, id, PlannedVisit.class, PlanVisit::new);
    }

    @PostMapping(PLANS + "/{entryId}/rescheduled")
    @Operation(
            operationId = "reschedule-planned-visit",
            summary = "Move a planned visit",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewTime.class))))
    ResponseEntity<EntryAnswer> reschedule(
            @PathVariable String id, @PathVariable String entryId, NativeWebRequest request) {
        EntryId planned = Submissions.entryId(entryId);
        return submissions.entry(
                request, id, NewTime.class, (record, time) -> new ReschedulePlannedVisit(record, planned, time));
    }

    @PostMapping(PLANS + "/{entryId}/cancelled")
    @Operation(
            operationId = "cancel-planned-visit",
            summary = "Call a planned visit off",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reason.class))))
    ResponseEntity<EntryAnswer> cancel(
            @PathVariable String id, @PathVariable String entryId, NativeWebRequest request) {
        EntryId planned = Submissions.entryId(entryId);
        return submissions.entry(
                request, id, Reason.class, (record, reason) -> new CancelPlannedVisit(record, planned, reason));
    }
}
