package org.runningrecord.command.submission;

import java.util.List;
import org.runningrecord.web.problem.Fault;
import tools.jackson.databind.JsonNode;

/** Finds where an entry says {@code null}: what there is to say is said, and what there is not is left out, as the schemas of entries have it. */
final class Nothings {

    private static final String SAY = "Fill this in, or leave it out";

    private Nothings() {}

    static void note(JsonNode tree, List<Fault> faults) {
        note("", tree, faults);
    }

    private static void note(String at, JsonNode node, List<Fault> faults) {
        if (node.isNull()) {
            faults.add(new Fault(at, SAY));
        }
        node.properties().forEach(field -> note(at + "/" + escaped(field.getKey()), field.getValue(), faults));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                note(at + "/" + i, node.get(i), faults);
            }
        }
    }

    /** A name as a JSON pointer (RFC 6901) writes it. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
