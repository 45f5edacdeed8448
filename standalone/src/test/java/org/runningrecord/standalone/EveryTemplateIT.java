package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.web.signin.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A submitter asks which kinds of entries there are, pastes the documented example of each, and finds it in the running record. */
class EveryTemplateIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode TEMPLATES = App.get("/api/templates").body();

    static Stream<String> kinds() {
        return TEMPLATES.valueStream().map(template -> template.at("/kind").asString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDocumentedExampleCanBePastedAndIsFoundInTheRunningRecord(String kind) {
        JsonNode template = App.get("/api/templates/" + kind).body();
        String path = template.at("/path").asString();
        JsonNode described =
                App.get("/v3/api-docs").body().at("/paths").get(path).get("post");
        Reading reading = Reading.ofNewRecord();

        String example =
                described.at("/requestBody/content/application~1json/example").toString();
        // nobody signs off what they wrote themselves
        String[] who = kind.equals("assessment-sign-off") ? Service.asMax("") : new String[0];
        App.Answer answer = reading.submit(below(template, reading), example, who);

        JsonNode newest = reading.view("/entries/" + answer.text("/entry"));
        assertThat(newest.at("/content/kind").asString()).isEqualTo(kind);
        assertThat(reading.view("/running-record?size=200").at("/entries").toString())
                .contains("\"" + answer.text("/entry") + "\"");
        assertThat(described.at("/summary").asString())
                .isEqualTo(template.at("/title").asString());
    }

    /** A system that knows its entries by ids of its own need not know what it has sent before. */
    @ParameterizedTest
    @MethodSource("kinds")
    void whatASystemSendsAgainIsTheSameEntryAndAmendedWhereItHasChanged(String kind) {
        JsonNode template = App.get("/api/templates/" + kind).body();
        Reading reading = Reading.ofNewRecord();
        String below = below(template, reading);
        String example = example(kind);
        String[] through = throughASystem(kind);
        App.Answer first = reading.submit(below, example, through);
        long events = reading.history();

        App.Answer again = reading.submit(below, example, through);

        assertThat(again.text("/entry")).isEqualTo(first.text("/entry"));
        assertThat(reading.history()).isEqualTo(events);

        ObjectNode changed = (ObjectNode) JSON.readTree(example);
        if (changed.has("headline")) {
            changed.put("headline", "It was another one");
            App.Answer amended = reading.submit(below, changed.toString(), through);

            assertThat(amended.text("/entry")).isEqualTo(first.text("/entry"));
            JsonNode entry = reading.view("/entries/" + first.text("/entry"));
            assertThat(entry.at("/headline").asString()).isEqualTo("It was another one");
            assertThat(entry.at("/amendments/0/differences").toString()).contains("/headline");
            assertThat(entry.at("/amendments/0/differences")).hasSize(1);
        }
    }

    /** Whoever may do it, through a system that tells its own id of the entry. */
    private static String[] throughASystem(String kind) {
        String token = App.tokens()
                .of(TestTokens.claims(kind.equals("assessment-sign-off") ? "m-max" : "w-sam")
                        .claim("name", "Sam Sample")
                        .claim("job", "social-worker")
                        .claim("teams", List.of("North"))
                        .claim("roles", TestTokens.ALL_OF_STAFF)
                        .claim("client_id", "visiting-app")
                        .build());
        return new String[] {"Authorization", "Bearer " + token, "Source-Entry-Id", kind + "-" + System.nanoTime()};
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDescriptionOfTheApiAsksForTheSameAsTheTemplate(String kind) {
        JsonNode template = App.get("/api/templates/" + kind).body();
        JsonNode api = App.get("/v3/api-docs").body();
        JsonNode body = api.at("/paths")
                .get(template.at("/path").asString())
                .at("/post/requestBody/content/application~1json/schema");

        ObjectNode schema = (ObjectNode) References.inPlace(template.at("/schema"), template.at("/schema"));

        assertThat(References.inPlace(body, api)).isEqualTo(schema.without(List.of("$schema", "$defs")));
    }

    @Test
    void everyTemplateSaysWhichDocumentAsksForIt() {
        assertThat(TEMPLATES
                        .valueStream()
                        .map(template -> template.at("/source").asString()))
                .hasSizeGreaterThan(12)
                .allSatisfy(source -> assertThat(source).isNotBlank());
    }

    @Test
    void aTextInWhichNobodyToldFactAndOpinionApartIsShownAsThat() {
        Reading reading = Reading.ofNewRecord();
        App.Answer answer = reading.submit("/visits", example("visit"));

        assertThat(reading.view("/entries/" + answer.text("/entry"))
                        .at("/notDistinguished")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("/planUpdate/update")
                .doesNotContain("/discussion");
    }

    @Test
    void aHintNamesTheChildItIsAbout() {
        Reading reading = Reading.ofNewRecord();

        App.Answer answer = reading.attempt(
                "/direct-sessions", "{\"children\": [{\"name\": \"Rex\", \"seen\": true, \"seenAlone\": false}]}");

        assertThat(answer.body().at("/errors").toString()).contains("Say why Rex was not seen alone");
    }

    /** The path below the record, about something that is on it. */
    private static String below(JsonNode template, Reading reading) {
        String path = template.at("/path").asString();
        String below = path.substring("/api/records/{id}".length());
        if (below.contains("{planned}")) {
            return below.replace(
                    "{planned}", reading.submit("/planned-visits", planned()).text("/entry"));
        }
        if (below.contains("{of}")) {
            Reading sibling = Reading.ofNewRecord();
            return below.replace(
                    "{of}", sibling.submit("/contacts", example("contact")).text("/entry"));
        }
        if (!below.contains("{about}")) {
            return below;
        }
        JsonNode about = template.at("/about");
        return below.replace(
                "{about}", recorded(about.isEmpty() ? "contact" : about.get(0).asString(), reading));
    }

    /** An entry of this kind, recorded as its example says. */
    private static String recorded(String kind, Reading reading) {
        JsonNode template = App.get("/api/templates/" + kind).body();
        return reading.submit(below(template, reading), template.at("/example").toString())
                .text("/entry");
    }

    private static String example(String kind) {
        return App.get("/api/templates/" + kind).body().at("/example").toString();
    }

    private static String planned() {
        return """
                {"reason": "To see Wren", "type": "cin", "mode": "in-person", "start": "2026-10-05T15:30:00+01:00",
                 "end": "2026-10-05T16:30:00+01:00", "place": {"setting": "home"},
                 "visitor": {"id": "w-sam", "name": "Sam Sample", "role": "social-worker", "team": "North"}}""";
    }
}
