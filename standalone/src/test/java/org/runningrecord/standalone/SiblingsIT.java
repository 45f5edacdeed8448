package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One contact about two children, recorded once. What one of them said stands on one record, and no door of the other gives it out. */
class SiblingsIT {

    private static final String WORDS = "He hides in the shed";
    private static final String SHARED = "They both like the dog";

    @Test
    void noDoorOfASiblingsRecordGivesOutWhatTheOtherSaid() {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        one.submit("/contacts", contact(one, other, false));
        String position = App.end();

        assertThat(one.view("/entries/" + one.entry(1)).toString()).contains(WORDS);
        assertThat(everythingOf(other, position)).noneMatch(answer -> answer.contains(WORDS));
        assertThat(everythingOf(other, position)).anyMatch(answer -> answer.contains("Came to the office together"));
    }

    @Test
    void itsAuthorMayShareItWithAReason() {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        one.submit("/contacts", contact(one, other, true));

        assertThat(everythingOf(other, App.end())).anyMatch(answer -> answer.contains(SHARED));
    }

    @Test
    void anAmendmentForOneChildLeavesTheOtherAsItWas() {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        one.submit("/contacts", contact(one, other, false));

        one.submit(
                "/entries/" + one.entry(1) + "/amendments",
                "{\"kind\": \"addition\", \"reason\": \"Forgotten\", \"changes\": {\"analysis\": \"Only of the one\"}}");

        assertThat(everythingOf(other, App.end())).noneMatch(answer -> answer.contains("Only of the one"));
        assertThat(one.view("/entries/" + one.entry(1)).at("/versions").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "restriction | {'reason': 'It names an address', 'readers': ['m-somebody']}",
                "unlinking   | {'reason': 'He was at school'}",
                "misfiling   | {'rightRecord': 'THIRD', 'reason': 'It was the cousin'}"
            })
    void whatIsDoneAboutTheEntryOfOneChildLeavesTheOtherAsItWas(String act, String body) {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        Reading third = Reading.ofNewRecord();
        one.submit("/contacts", contact(one, other, false));
        String before = App.get(
                        "/api/records/" + other.record() + "/entries/" + other.entry(1) + "?position=" + App.end())
                .body()
                .toString();

        one.submit(
                "/entries/" + one.entry(1) + "/" + act,
                body.replace("THIRD", third.record()).replace("'", "\""));

        String position = App.end();
        assertThat(everythingOf(one, position)).noneMatch(answer -> answer.contains(WORDS));
        assertThat(App.get("/api/records/" + other.record() + "/entries/" + other.entry(1) + "?position=" + position)
                        .body()
                        .toString())
                .isEqualTo(before);
        assertThat(everythingOf(other, position)).noneMatch(answer -> answer.contains(WORDS));
    }

    @Test
    void whatOneChildSaidIsNotPutWhereEverybodyReadsIt() {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        String said = contact(one, other, false)
                .replace("\"Came to the office together\"", "[{\"kind\": \"own-words\", \"text\": \"He hides\"}]");

        App.Answer answer = one.attempt("/contacts", said);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/summary");
    }

    private static List<String> everythingOf(Reading child, String position) {
        String record = "/api/records/" + child.record();
        return List.of("", "/running-record", "/chronology", "/history", "/entries/" + child.entry(1)).stream()
                .map(door ->
                        App.get(record + door + "?position=" + position).body().toString())
                .toList();
    }

    private static String contact(Reading one, Reading other, boolean shared) {
        ObjectNode contact = (ObjectNode)
                App.get("/api/templates/contact").body().at("/example").deepCopy();
        contact.remove("words");
        contact.put("summary", "Came to the office together");
        ArrayNode children = contact.putArray("children");
        ObjectNode part = children.addObject().put("record", one.record()).put("about", shared ? SHARED : WORDS);
        if (shared) {
            part.putObject("shared").put("reason", "Both know it and said so");
        }
        children.addObject().put("record", other.record()).put("about", "Drew a picture");
        return contact.toString();
    }
}
