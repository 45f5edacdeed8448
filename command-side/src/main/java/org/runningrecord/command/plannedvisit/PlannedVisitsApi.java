package org.runningrecord.command.plannedvisit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.command.plannedvisit.PlanCommand.CancelPlannedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.NewTime;
import org.runningrecord.command.plannedvisit.PlanCommand.PlanVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.Reason;
import org.runningrecord.command.plannedvisit.PlanCommand.RecordUnachievedVisit;
import org.runningrecord.command.plannedvisit.PlanCommand.ReschedulePlannedVisit;
import org.runningrecord.command.submission.EntryAnswer;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.content.PlannedVisit;
import org.runningrecord.events.content.UnachievedVisit;
import org.runningrecord.events.content.UnachievedVisit.WhyNot;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;
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

    /** An attempt as it is submitted; the planned visit stands in the path. */
    record Attempt(
            String headline,
            When attempted,
            WhyNot why,
            Narrative tried,
            Narrative next,
            @Nullable List<AgreedAction> actions,
            Risk risk,
            @Nullable Circumstances circumstances) {

        UnachievedVisit at(EntryId planned) {
            return new UnachievedVisit(headline, planned, attempted, why, tried, next, actions, risk, circumstances);
        }
    }

    @PostMapping(PLANS)
    @Operation(
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
            summary = "Call a planned visit off",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reason.class))))
    ResponseEntity<EntryAnswer> cancel(
            @PathVariable String id, @PathVariable String entryId, NativeWebRequest request) {
        EntryId planned = Submissions.entryId(entryId);
        return submissions.entry(
                request, id, Reason.class, (record, reason) -> new CancelPlannedVisit(record, planned, reason));
    }

    @PostMapping(PLANS + "/{entryId}/not-achieved")
    @Operation(
            summary = "Record that a planned visit was tried and did not come about",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Attempt.class))))
    ResponseEntity<EntryAnswer> notAchieved(
            @PathVariable String id, @PathVariable String entryId, NativeWebRequest request) {
        EntryId planned = Submissions.entryId(entryId);
        return submissions.entry(
                request,
                id,
                Attempt.class,
                (record, attempt) -> new RecordUnachievedVisit(record, attempt.at(planned)));
    }
}
