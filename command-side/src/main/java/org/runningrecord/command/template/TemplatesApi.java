package org.runningrecord.command.template;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.runningrecord.events.EventCatalogue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Tells whoever builds forms what there is to fill in. */
@RestController
@Tag(name = "Templates")
class TemplatesApi {

    private final Templates templates;

    TemplatesApi(Templates templates) {
        this.templates = templates;
    }

    /**
     * A kind of entry, and how it is filled in.
     *
     * @param version of its shape, as events keep it
     * @param path where it is submitted
     * @param about the kinds of entries it can be about, where its path names one; empty where any will do
     * @param source the document that asks for it
     * @param schema of what is submitted: its fields, what each asks for, and when; rules over several fields stand in descriptions
     * @param example that can be submitted as it is
     */
    record Shown(
            String kind,
            int version,
            String title,
            String path,
            List<String> about,
            String source,
            Map<String, Object> schema,
            JsonNode example) {}

    @GetMapping("/api/templates")
    @Operation(summary = "Every kind of entry, with its fields and rules as JSON Schema and an example")
    List<Shown> all() {
        return templates.all().stream().map(TemplatesApi::shown).toList();
    }

    @GetMapping("/api/templates/{kind}")
    @Operation(summary = "One kind of entry, with its fields and rules as JSON Schema and an example")
    Shown one(@PathVariable String kind) {
        return shown(templates.of(kind));
    }

    private static Shown shown(Template<?> template) {
        return new Shown(
                template.kind(),
                EventCatalogue.eventOf(template.kind()).revision(),
                template.door().title(),
                Doors.RECORD + template.door().path(),
                template.aboutKinds(),
                template.door().source(),
                TemplateSchema.of(template),
                Examples.of(template.kind()));
    }
}
