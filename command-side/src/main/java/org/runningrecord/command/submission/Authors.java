package org.runningrecord.command.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

/** The author of what is submitted at the console, where nobody signs in: told there, as JSON. Over HTTP it is who signed in. */
final class Authors {

    private static final String WHERE = "author";
    private static final int LONGEST = 200;

    private final Bodies bodies;

    Authors(Bodies bodies) {
        this.bodies = bodies;
    }

    /** @throws Refused naming everything that is wrong with the author */
    Practitioner read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private Practitioner read(byte[] utf8) {
        Bodies.Body<Practitioner> read = bodies.read(utf8, Practitioner.class);
        List<Fault> faults = new ArrayList<>();
        read.faults().forEach(fault -> faults.add(new Fault(WHERE + fault.pointer(), fault.detail())));
        Practitioner author = read.value();
        if (author != null) {
            parts(author).forEach((part, value) -> {
                if (value.isBlank() || value.length() > LONGEST) {
                    faults.add(new Fault(
                            WHERE + "/" + part, "Give the " + part + ", in at most " + LONGEST + " characters"));
                }
            });
        }
        if (author == null || !faults.isEmpty()) {
            throw Refused.of(faults);
        }
        return author;
    }

    private static Map<String, String> parts(Practitioner author) {
        return Map.of(
                "id",
                text(author.id()),
                "name",
                text(author.name()),
                "role",
                text(author.role()),
                "team",
                text(author.team()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
