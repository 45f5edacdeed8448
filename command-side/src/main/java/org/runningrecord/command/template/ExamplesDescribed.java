package org.runningrecord.command.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Objects;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.JsonNode;

/** Gives every other door that takes JSON its example: the one that is named after what its command does. */
public final class ExamplesDescribed implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .map(PathItem::getPost)
                .filter(Objects::nonNull)
                .forEach(ExamplesDescribed::complete);
    }

    private static void complete(Operation post) {
        json(post)
                .filter(body -> body.getExample() == null)
                .ifPresent(body ->
                        Examples.find(post.getOperationId()).ifPresent(example -> body.setExample(parsed(example))));
    }

    private static Optional<MediaType> json(Operation post) {
        return Optional.ofNullable(post.getRequestBody())
                .map(body -> body.getContent())
                .flatMap(content -> content.values().stream().findFirst());
    }

    /** The description is written with an older Jackson, which does not know the trees of the newer one. */
    static Object parsed(JsonNode example) {
        try {
            return Json.mapper().readTree(example.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
