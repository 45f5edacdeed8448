package org.runningrecord.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Example;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.form.Definitions;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import tools.jackson.databind.JsonNode;

/** What holds of everything that is done about entries, actions and records. */
class ActsTest {

    static Stream<String> acts() {
        return Acts.ALL.stream().map(Act::name);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void theExampleIsRecordedWhereItCanBe(String name) {
        Situation situation = Situation.of(name);

        Then then = situation.when(Acts.example(Acts.named(name)));

        then.assertRecorded();
        assertThat(then.decided().get(MIA)).isNotEmpty();
        assertThat(then.decided().get(MIA).get(0).recorded().by()).isEqualTo(Given.DAWN);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everythingThatIsAskedForIsMissedByName(String name) {
        Situation situation = Situation.of(name);
        Act<?, ?> act = Acts.named(name);
        List<?> required = (List<?>) act.form().object(new Definitions("")).get("required");

        assertThat(required).isNotEmpty();
        for (Object field : required) {
            assertThat(situation.when(Acts.example(act).without("/" + field)).faults())
                    .extracting(Fault::pointer)
                    .containsExactly("/" + field);
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatIsNotThereCannotBeDealtWith(String name) {
        Situation situation = Situation.of(name);
        if (situation.path().isEmpty()) {
            return;
        }
        Then then = situation
                .withPath(Map.of(
                        "entry",
                        mias(99).toString(),
                        "action",
                        mias(99) + "-1",
                        "dispute",
                        "1",
                        "expectation",
                        mias(99).toString(),
                        "taken",
                        mias(99).toString()))
                .when(Acts.example(Acts.named(name)));

        then.refused(Refused.Kind.NOT_FOUND);
    }

    /** What is on file where an act can be done, and what it is done about. */
    record Situation(Given given, String name, Map<String, String> path) {

        private static final JsonNode BOTH = Body.json(
                "[{'record': '%s', 'seen': false, 'whyNotSeen': 'Out'}, {'record': '%s', 'seen': false, 'whyNotSeen': 'Out'}]"
                        .formatted(MIA, Given.TOM));

        static Situation of(String name) {
            Given given = Given.twoRecords();
            given.after(Body.recorded(name.equals("unlinking") ? Body.visit().with("/children", BOTH) : Body.visit()));
            given.at("2026-11-25T10:00:00Z").by(Given.DAWN);
            if (name.endsWith("merging")) {
                Acts.when(given, "action-completion", Map.of("action", mias(1) + "-1"))
                        .all()
                        .forEach(given::onFile);
            }
            EntryId visit = mias(1);
            switch (name) {
                case "dispute-decision" -> Acts.after(given, "dispute", visit);
                case "restriction-lifting" -> Acts.after(given, "restriction", visit);
                case "record-restriction-lifting" -> done(given, "record-restriction");
                case "involvement-ending" -> done(given, "involvement");
                case "emergency-access-review" ->
                    done(given.by(Given.RHYS), "emergency-access").by(Given.DAWN);
                case "expectation-calling-off" -> example(given, StatusChange.class);
                case "expectation-recount" -> example(given, StatusChange.class).adopt("england");
                case "unmerging" -> done(given, "merging");
                default -> {}
            }
            String door = Acts.named(name).door().path();
            Map<String, String> path = door.contains("{expectation}")
                    ? Map.of("expectation", mias(3).toString())
                    : door.contains("{taken}")
                            ? Map.of("taken", mias(given.state(MIA).version()).toString())
                            : door.contains("{action}")
                                    ? Map.of("action", visit + "-1")
                                    : door.contains("{entry}")
                                            ? Map.of("entry", visit.toString(), "dispute", "1")
                                            : Map.of();
            return new Situation(given, name, path);
        }

        private static Given done(Given given, String act) {
            Acts.when(given, act, Map.of()).all().forEach(given::onFile);
            return given;
        }

        private static <C extends Content> Given example(Given given, Class<C> content) {
            return given.after(Example.of(Kinds.of(content)).command());
        }

        Situation withPath(Map<String, String> other) {
            return new Situation(given, name, other);
        }

        Then when(Body<?> body) {
            return Acts.when(given, Acts.named(name), MIA, path, body.read());
        }
    }
}
