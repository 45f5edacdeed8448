package org.runningrecord.command.submission;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.command.shell.FromTheFirst;
import org.runningrecord.command.state.CaseState;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.command.template.Template;
import org.runningrecord.events.content.Content;
import org.runningrecord.web.problem.Refused;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What comes of a body at the door of a kind of entry: it is read, and it is decided, and what the address says is not in it. */
final class Submitted<C extends Content> {

    private static final Bodies BODIES = new Bodies();

    private final Example<C> example;
    private final Map<String, String> address = new HashMap<>();
    private final ObjectNode body;
    private final String entry;

    private Submitted(Example<C> example) {
        this.example = example;
        this.body = example.body().tree().deepCopy();
        for (String name : new String[] {"planned", "about", "of"}) {
            if (example.template().door().path().contains("{" + name + "}")) {
                address.put(name, body.remove(name).asString());
            }
        }
        this.entry = Given.mias(example.given().state(Given.MIA).version()).toString();
        example.given().after(Body.contacted(Body.contact()));
    }

    static Submitted<?> to(Template<?> template) {
        return of(template);
    }

    private static <C extends Content> Submitted<C> of(Template<C> template) {
        return new Submitted<>(Example.of(template));
    }

    /** The example, as it is sent. */
    ObjectNode body() {
        return body.deepCopy();
    }

    /** An entry that is on file. */
    String entry() {
        return entry;
    }

    Then then(JsonNode sent) {
        return then(sent.toString());
    }

    Then then(String sent) {
        Bodies.Body<C> read;
        try {
            read = BODIES.read(
                    sent.getBytes(StandardCharsets.UTF_8), example.template().content(), address);
        } catch (Refused refused) {
            return new Then(Map.of(), refused);
        }
        if (read.value() == null) {
            return new Then(Map.of(), Refused.of(read.faults()));
        }
        RecordEntry<C> asked = example.command(read.value());
        return example.given().when(asked, (RecordEntry<C> again, CaseState state, DecisionContext context) -> {
            read.faults().forEach(fault -> context.faults().add(fault.pointer(), fault.detail()));
            FromTheFirst fromTheFirst = new FromTheFirst(read.restriction());
            fromTheFirst.check(again, state, context);
            return fromTheFirst.with(Kinds.deciding(asked).decide(again, state, context), context);
        });
    }
}
