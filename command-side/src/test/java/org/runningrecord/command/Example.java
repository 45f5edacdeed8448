package org.runningrecord.command;

import java.util.List;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.command.template.Examples;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.ForChildren;
import org.runningrecord.events.value.RecordId;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example of a kind of entry, as the description of the API shows it, and what has to be on file before it can be recorded.
 *
 * @param body with what the address would say filled in
 */
public record Example<C extends Content>(Template<C> template, Given given, Body<C> body) {

    public static <C extends Content> Example<C> of(Template<C> template) {
        Given given = Given.twoRecords().at("2026-11-25T10:00:00Z");
        ObjectNode tree = (ObjectNode) Examples.of(template.kind());
        if (template.door().path().contains("{planned}")) {
            given.after(Body.planned(Body.plannedVisit()), PlannedVisitDecider::decide);
            tree.put("planned", Given.mias(1).toString());
        }
        if (template.door().path().contains("{about}")) {
            List<String> kinds = template.aboutKinds();
            before(given, Kinds.TEMPLATES.of(kinds.isEmpty() ? "contact" : kinds.get(0)));
            tree.put("about", given.lastEntry(Given.MIA).toString());
            // nobody records the sign-off of what they wrote themselves
            given.by(template.kind().equals("assessment-sign-off") ? Given.DAWN : Given.RHYS);
        }
        if (template.door().path().contains("{of}")) {
            Template<?> contact = Kinds.TEMPLATES.of("contact");
            given.after(recorded(contact, Given.TOM));
            tree.put("of", given.lastEntry(Given.TOM).toString());
        }
        return new Example<>(template, given, Body.of(template.content(), tree));
    }

    private static <C extends Content> void before(Given given, Template<C> template) {
        Example<C> example = of(template);
        example.given().events(Given.MIA).stream().skip(1).forEach(given::onFile);
        given.after(example.command());
    }

    private static <C extends Content> RecordEntry<C> recorded(Template<C> template, RecordId record) {
        return template.command(
                record,
                Body.of(template.content(), (ObjectNode) Examples.of(template.kind()))
                        .read());
    }

    public RecordEntry<C> command() {
        return command(body.read());
    }

    public RecordEntry<C> command(C content) {
        return command(Given.MIA, content);
    }

    /** The same on the record of another child. */
    @SuppressWarnings("unchecked")
    public RecordEntry<C> command(RecordId record, C content) {
        return template.command(record, content instanceof ForChildren several ? (C) several.to(record) : content);
    }
}
