package org.runningrecord.command.act;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.template.Doors;
import org.runningrecord.command.template.Examples;
import org.runningrecord.command.template.TemplateSchema;
import org.runningrecord.web.problem.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Tells whoever builds forms what can be done about entries, actions and records. */
@RestController
@Tag(name = "Templates")
class ActsApi {

    private final List<Act<?, ?>> acts;

    ActsApi(List<Act<?, ?>> acts) {
        this.acts = acts.stream().sorted(Comparator.comparing(Act::name)).toList();
    }

    /**
     * Something that can be done, and how it is filled in.
     *
     * @param path where it is submitted
     * @param source the document that asks for it
     * @param schema of what is submitted; rules over several fields stand in descriptions
     * @param example that can be submitted, with an id of your own where it names another record
     */
    record Shown(String name, String title, String path, String source, Map<String, Object> schema, JsonNode example) {}

    @GetMapping("/api/templates/acts")
    @Operation(summary = "What can be done about entries, actions and records, with fields and rules as JSON Schema")
    List<Shown> all() {
        return acts.stream().map(ActsApi::shown).toList();
    }

    @GetMapping("/api/templates/acts/{name}")
    @Operation(summary = "One thing that can be done, with its fields and rules as JSON Schema and an example")
    Shown one(@PathVariable String name) {
        return acts.stream()
                .filter(act -> act.name().equals(name))
                .findFirst()
                .map(ActsApi::shown)
                .orElseThrow(() -> Refused.because(Refused.Kind.NOT_FOUND, "There is no act " + name));
    }

    private static Shown shown(Act<?, ?> act) {
        return new Shown(
                act.name(),
                act.door().title(),
                Doors.RECORD + act.door().path(),
                act.door().source(),
                TemplateSchema.of(act),
                Examples.of(act.name()));
    }
}
