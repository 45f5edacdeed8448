package org.runningrecord.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of every door for submitters which headers it takes and which answers it gives; the doors themselves would repeat it. */
public final class AnswersOfDoors implements OpenApiCustomizer {

    private static final String FILES = "/files";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, item) -> {
            problems(item.getGet(), "401", "403", "404", "429", "503");
            if (path.startsWith("/api/records") && item.getPost() != null) {
                recording(item, !path.endsWith(FILES));
            }
        });
    }

    /** @param events whether what is submitted becomes an event; a file that is uploaded does not, and is stored once however often it comes */
    private static void recording(PathItem item, boolean events) {
        Operation post = item.getPost();
        ApiResponses responses = post.getResponses();
        ApiResponse recorded = responses.remove("200");
        if (recorded != null) {
            responses.addApiResponse(
                    "201",
                    recorded.description(
                            events ? "Recorded, or recorded before under the same key" : "Stored, now or before"));
        }
        problems(post, "400", "401", "403", "404", "409", "412", "413", "422", "429", "503");
        if (!events) {
            return;
        }
        header(post, "Idempotency-Key", false, "Sent again, the same request gets the same answer");
        header(
                post,
                "Source-Entry-Id",
                false,
                "From a system: what it knows the entry by. Sent again under the same, an entry is amended where it has changed");
        header(post, "If-Match", false, "The ETag the caller last read, in quotes; another one is answered with 412");
    }

    private static void header(Operation post, String name, boolean required, String description) {
        post.addParametersItem(new HeaderParameter()
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema()));
    }

    private static void problems(Operation operation, String... statuses) {
        if (operation == null) {
            return;
        }
        for (String status : statuses) {
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description("A problem detail (RFC 9457)")
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType().schema(new ObjectSchema()))));
        }
    }
}
