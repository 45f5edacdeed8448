package org.runningrecord.command.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.runningrecord.command.form.Definitions;

/**
 * The schemas of what is submitted in the description of the API: the same as {@code GET /api/templates} gives, conditions included. OpenAPI 3.1 takes JSON
 * Schema 2020-12 as it is. What they refer to stands among the components under names of its own, beside the types of what is answered.
 */
final class FormsDescribed {

    private static final String REFERENCE = "#/components/schemas/";
    private static final String FORM = "Form";

    private final Components components;
    private final Definitions definitions = new Definitions(REFERENCE + FORM);

    FormsDescribed(Components components) {
        this.components = components;
    }

    /** A reference to the schema of what is submitted, which is named after the command that comes of it. */
    Schema<?> submitted(Submittable template) {
        String name = template.commandType().getSimpleName();
        components.addSchemas(name, schema(TemplateSchema.of(template, definitions)));
        definitions.schemas().forEach((part, schema) -> components.addSchemas(FORM + part, schema(schema)));
        return new JsonSchema().$ref(REFERENCE + name);
    }

    /** The description is kept and written with an older Jackson than ours, which is told what it knows: text. */
    private static Schema<?> schema(Object schema) {
        try {
            return Json31.mapper().readValue(Json31.mapper().writeValueAsString(schema), JsonSchema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
