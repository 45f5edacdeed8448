package org.runningrecord.query.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Readers look for a child here. Nothing is recorded but that they did. */
@RestController
@Tag(name = "Search")
class SearchApi {

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    @PostMapping(value = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Find the record of a child by name and date of birth, or by an identifier",
            description =
                    "It finds records that are open to the reader. The front door and out-of-hours workers are also told that there is one which is not, and whom to call.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SearchRequest.class))))
    SearchFound find(HttpServletRequest http) throws IOException {
        return search.find(SearchRequest.read(http), http);
    }
}
