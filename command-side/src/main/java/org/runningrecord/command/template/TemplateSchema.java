package org.runningrecord.command.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.runningrecord.command.form.Definitions;
import org.runningrecord.command.form.Parts;

/** What is submitted as JSON Schema, which a form can be built from. */
public final class TemplateSchema {

    private TemplateSchema() {}

    /** The schema of what is submitted, complete in itself. */
    public static Map<String, Object> of(Submittable template) {
        Definitions definitions = new Definitions("#/$defs/");
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(of(template, definitions));
        schema.put("$defs", definitions.schemas());
        return schema;
    }

    /** The same where the schemas it refers to are kept elsewhere; what the path says does not stand in the body. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> of(Submittable template, Definitions definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", template.door().title());
        schema.putAll(template.form().object(definitions));
        if (template instanceof Template<?>) {
            mayBeRestricted((Map<String, Object>) schema.get("properties"), definitions);
        }
        for (String field : Doors.variables(template.door().path())) {
            if (!((Map<?, ?>) schema.get("properties")).containsKey(field)) {
                continue;
            }
            ((Map<?, ?>) schema.get("properties")).remove(field);
            schema.put(
                    "required",
                    ((List<?>) schema.get("required"))
                            .stream().filter(name -> !name.equals(field)).toList());
        }
        return schema;
    }

    /** It stands beside what an entry tells, and is no part of that. */
    private static void mayBeRestricted(Map<String, Object> properties, Definitions definitions) {
        Map<String, Object> restriction = new LinkedHashMap<>(Parts.RESTRICTION.schema(definitions));
        restriction.put(
                "title",
                "That only some may read this, from the first; whoever records it names themselves to go on reading it");
        properties.put("restriction", restriction);
    }
}
