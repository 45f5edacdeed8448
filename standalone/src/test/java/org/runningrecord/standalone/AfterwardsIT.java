package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to an entry after it was recorded: it is moved, taken off, restricted, disputed. The log keeps all; readers see what is theirs. */
class AfterwardsIT {

    private static final String[] MAX = App.as("w-max", "Max Imaginary", "team-manager", "North");
    private static final String SAID = "He hides in the shed";

    @Test
    void aMisfiledEntryIsReadOnTheRightRecordAndNowhereOnTheWrongOne() {
        Reading wrong = Reading.ofNewRecord();
        Reading right = Reading.ofNewRecord();
        String entry = contact(wrong);
        mark(wrong, entry);
        wrong.submit("/entries/" + entry + "/amendments", """
                {"kind": "addition", "reason": "Forgotten", "changes": {"analysis": "In the shed behind the house"}}""");

        wrong.submit("/entries/" + entry + "/misfiling", """
                {"rightRecord": "%s", "reason": "It tells of the family next door"}""".formatted(right.record()));

        String position = App.end();
        assertThat(everythingOf(wrong, position))
                .noneMatch(said -> said.contains("in the shed") || said.contains("In the shed"));
        JsonNode trace = wrong.view("/entries/" + entry);
        assertThat(trace.at("/hidden").asString()).isEqualTo("misfiled");
        assertThat(trace.at("/later/0/details/movedTo").asString()).isEqualTo(right.entry(1));
        JsonNode moved = App.get(
                        "/api/records/" + right.record() + "/entries/" + right.entry(1) + "?position=" + position)
                .body();
        assertThat(moved.at("/content/analysis").asString()).isEqualTo("In the shed behind the house");
        assertThat(moved.at("/movedFrom").asString()).isEqualTo(entry);
    }

    @Test
    void aRestrictedEntryIsNotReadUntilTheRestrictionIsLifted() {
        Reading reading = Reading.ofNewRecord();
        String entry = contact(reading);
        mark(reading, entry);

        reading.submit("/entries/" + entry + "/restriction", """
                {"reason": "It names where a protected person lives", "readers": ["m-somebody"]}""");
        assertThat(everythingOf(reading, App.end())).noneMatch(said -> said.contains(SAID));
        assertThat(reading.view("/chronology").at("/rows/0/event").asString()).startsWith("Restricted");

        reading.submit("/entries/" + entry + "/restriction/lifting", "{\"reason\": \"She has moved\"}");
        assertThat(reading.view("/entries/" + entry).toString()).contains(SAID);
        assertThat(reading.view("/chronology").at("/rows/0/event").asString()).contains(SAID);
    }

    @Test
    void noOtherEntryOrViewKeepsTheTextOfWhatIsHidden() {
        Reading reading = Reading.ofNewRecord();
        String planned = reading.submit(
                        "/planned-visits",
                        App.get("/v3/api-docs")
                                .body()
                                .at(
                                        "/paths/~1api~1records~1{id}~1planned-visits/post/requestBody/content/application~1json/example")
                                .toString())
                .text("/entry");
        String attempt = reading.submit("/planned-visits/" + planned + "/not-achieved", unachieved())
                .text("/entry");
        reading.submit("/details", """
                {"since": "2026-10-01", "howKnown": "Told", "names": [{"kind": "legal", "family": "%s"}]}""".formatted(SAID));
        String details = reading.entry(3);
        assertThat(everythingOf(reading, App.end())).anyMatch(said -> said.contains(SAID));

        for (String entry : List.of(attempt, details)) {
            reading.submit("/entries/" + entry + "/restriction", """
                    {"reason": "It names where a protected person lives", "readers": ["m-somebody"]}""");
        }

        assertThat(everythingOf(reading, App.end())).noneMatch(said -> said.contains(SAID));
        assertThat(App.get("/api/overdue").body().toString()).doesNotContain(SAID);
    }

    private static String unachieved() {
        ObjectNode attempt = (ObjectNode)
                App.get("/api/templates/unachieved-visit").body().at("/example").deepCopy();
        return attempt.put("headline", SAID).toString();
    }

    @Test
    void aDisputeStandsBesideTheEntryWithWhatWasDecidedBySomebodyElse() {
        Reading reading = Reading.ofNewRecord();
        String entry = contact(reading);
        reading.submit("/entries/" + entry + "/disputes", """
                {"by": {"name": "Mr Imaginary", "relationship": "father"}, "received": "2026-11-02", "part": "The shed",
                 "statement": {"words": "There is no shed", "language": "en", "heardBy": "Sam Sample"}}""");
        String decision = """
                {"outcome": "kept-marked-inaccurate", "decided": "2026-11-03", "reasons": "There is none",
                 "told": "By letter"}""";
        String door = "/entries/" + entry + "/disputes/1/decision";

        assertThat(reading.attempt(door, decision).status()).isEqualTo(409);
        App.Answer decided = App.post("/api/records/" + reading.record() + door, decision, MAX);

        assertThat(decided.status()).isEqualTo(201);
        JsonNode later = App.get("/api/records/" + reading.record() + "/entries/" + entry + "?position="
                        + decided.body().at("/position").asString())
                .body()
                .at("/later");
        assertThat(later.at("/0/details/content/statement/words").asString()).isEqualTo("There is no shed");
        assertThat(later.at("/0/details/dueBy").asString()).startsWith("2026-12-02T");
        assertThat(later.at("/1/details/content/outcome").asString()).isEqualTo("kept-marked-inaccurate");
        assertThat(later.at("/1/by/id").asString()).isEqualTo("w-max");
    }

    @Test
    void anEventOfASiblingIsLinkedAndTakenOffAgainWithoutTouchingTheSibling() {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        String entry = contact(one);
        String example =
                App.get("/api/templates/sibling-event").body().at("/example").toString();

        App.Answer linked = other.submit("/sibling-events/" + entry, example);

        String position = App.end();
        JsonNode original = App.get("/api/records/" + one.record() + "/entries/" + entry + "?position=" + position)
                .body();
        assertThat(original.at("/later/0/details/sibling").asString()).isEqualTo(linked.text("/entry"));
        assertThat(everythingOf(other, position)).noneMatch(said -> said.contains(SAID));

        other.submit("/entries/" + linked.text("/entry") + "/unlinking", "{\"reason\": \"He was at school\"}");
        assertThat(other.view("/entries/" + linked.text("/entry")).at("/hidden").asString())
                .isEqualTo("unlinked");
        assertThat(one.view("/entries/" + entry).toString()).contains(SAID);
    }

    private static String contact(Reading reading) {
        return reading.submit("/contacts", """
                        {"reason": "Call", "channel": "telephone", "initiative": "family", "start": "2026-10-05",
                         "people": [{"name": "Mrs Example", "relationship": "mother"}], "summary": "%s",
                         "risk": {"identified": false}}""".formatted(SAID)).text("/entry");
    }

    private static void mark(Reading reading, String entry) {
        reading.submit("/entries/" + entry + "/significance", "{\"line\": {\"text\": \"%s.\"}}".formatted(SAID));
    }

    private static List<String> everythingOf(Reading child, String position) {
        String record = "/api/records/" + child.record();
        return List.of(
                        "",
                        "/running-record",
                        "/chronology",
                        "/history",
                        "/planned-visits",
                        "/entries/" + child.entry(1))
                .stream()
                .map(door ->
                        App.get(record + door + "?position=" + position).body().toString())
                .toList();
    }
}
