package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks for numbers of events in what is told outside: every answer that any test gets is looked through. */
final class Numbers {

    /** Those who watch over the log, or run the service, read its numbers. */
    private static final Pattern OF_THE_LOG = Pattern.compile(".*(/history|/log/head|/actuator/).*");

    private static final Pattern NUMBERED = Pattern.compile("[0-9a-f]{4}-[0-9a-f]{12}\\.\\d{1,10}(?![A-Za-z0-9_-])");
    private static final List<String> NAMES = List.of("position", "sequence", "next", "taken");

    private Numbers() {}

    static void noneIn(String path, App.Answer answer) {
        if (OF_THE_LOG.matcher(path).matches()) {
            return;
        }
        assertThat(String.valueOf(answer.headers().get("ETag"))).doesNotMatch("\"\\d+\"");
        assertThat(String.valueOf(answer.headers().get("Location"))).doesNotContainPattern(NUMBERED);
        assertThat(said(answer)).as(path).doesNotContainPattern(NUMBERED);
        for (String name : NAMES) {
            assertThat(answer.body().findValues(name))
                    .as("%s of %s", name, path)
                    .noneMatch(JsonNode::isNumber);
        }
    }

    /** Without the address, which is what was asked. */
    private static String said(App.Answer answer) {
        return answer.body() instanceof ObjectNode body
                ? body.deepCopy().without("instance").toString()
                : answer.body().toString();
    }
}
