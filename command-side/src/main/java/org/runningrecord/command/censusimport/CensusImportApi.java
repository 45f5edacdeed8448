package org.runningrecord.command.censusimport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.runningrecord.command.submission.Submissions;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.web.problem.Refused;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Returns are handed in here. The body is read as it arrives, however large it is. */
@RestController
@Tag(name = "Imports")
class CensusImportApi {

    private final CensusImport imports;
    private final Submissions submissions;

    CensusImportApi(CensusImport imports, Submissions submissions) {
        this.imports = imports;
        this.submissions = submissions;
    }

    @PostMapping("/api/imports/cin-census")
    @Operation(
            summary = "Take over the dated facts of a Children in Need census return",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "The return, as the Department for Education's XML",
                            content =
                                    @Content(
                                            mediaType = "application/xml",
                                            schema = @Schema(type = "string", format = "binary"))))
    ImportReport take(NativeWebRequest request) throws IOException {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        Practitioner author = submissions.author(request);
        try {
            return imports.run(http.getInputStream(), author);
        } catch (NotACensus e) {
            throw Refused.because(Refused.Kind.MALFORMED, e.getMessage());
        }
    }
}
