package org.runningrecord.command.expectation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.runningrecord.command.act.Reason;
import org.runningrecord.command.expectation.Recounting.Recounted;
import org.runningrecord.command.submission.Submissions;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Once another policy is adopted, somebody has all records counted under it here. */
@RestController
@Tag(name = "Expectations")
class RecountingApi {

    private final Recounting recounting;
    private final Submissions submissions;

    RecountingApi(Recounting recounting, Submissions submissions) {
        this.recounting = recounting;
        this.submissions = submissions;
    }

    @PostMapping("/api/expectations/recount")
    @Operation(
            operationId = "recount-all-expectations",
            summary =
                    "Count what is expected of every record anew, under the policy in force; done again, it goes on where it stopped",
            requestBody =
                    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Reason.class))))
    Recounted recount(NativeWebRequest request) {
        Submissions.Said<Reason> said = submissions.said(request, Reason.class);
        return recounting.run(said.body(), said.author());
    }
}
