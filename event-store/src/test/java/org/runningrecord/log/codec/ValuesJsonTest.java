package org.runningrecord.log.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.NotGiven;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Link;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.Source;
import org.runningrecord.events.value.When;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ValuesJsonTest {

    private static final String RECORD = "5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11";

    private final JsonMapper json = Json.builder().build();

    @Test
    void aNarrativeIsATextOrSegments() {
        assertThat(json.readValue("\"Seen\"", Narrative.class)).isEqualTo(Narrative.of("Seen"));
        Narrative told = json.readValue(
                "[{\"kind\":\"own-words\",\"whose\":\"Mia\",\"language\":\"cy\",\"text\":\"Helo\"},{\"text\":\"Hi\"}]",
                Narrative.class);

        assertThat(told.segments().get(0).kind()).isEqualTo(SegmentKind.OWN_WORDS);
        assertThat(told.text()).isEqualTo("Helo\nHi");
    }

    @Test
    void aNarrativeIsWrittenAsBrieflyAsItCanBe() {
        assertThat(json.writeValueAsString(json.readValue("[{\"text\":\"Seen\"}]", Narrative.class)))
                .isEqualTo("\"Seen\"");
        assertThat(json.writeValueAsString(json.readValue("[{\"kind\":\"fact\",\"text\":\"Seen\"}]", Narrative.class)))
                .isEqualTo("[{\"kind\":\"fact\",\"text\":\"Seen\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "{\"text\":\"x\"}", "[\"x\"]", "[{\"kind\":\"rumour\",\"text\":\"x\"}]"})
    void otherShapesAreNoNarrative(String text) {
        assertFails(text, Narrative.class);
    }

    @Test
    void anAnswerIsGivenOrNotGivenWithTheReason() {
        assertThat(json.readValue("{\"identified\":false}", Risk.class).identified())
                .isEqualTo(Answer.of(false));
        Risk unknown =
                json.readValue("{\"identified\":{\"notGiven\":\"not-known\",\"reason\":\"Rang off\"}}", Risk.class);

        assertThat(unknown.identified()).isEqualTo(new NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "Rang off"));
        assertThat(unknown.yes()).isFalse();
        assertThat(json.writeValueAsString(unknown))
                .isEqualTo("{\"identified\":{\"notGiven\":\"not-known\",\"reason\":\"Rang off\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"yes\"",
                "\"true\"",
                "1",
                "0",
                "[]",
                "{}",
                "{\"notGiven\":\"unknown\",\"reason\":\"x\"}",
                "{\"notGiven\":\"\",\"reason\":\"x\"}",
                "{\"notGiven\":1,\"reason\":\"x\"}",
                "{\"notGiven\":\"not-known\",\"reason\":\"x\",\"mood\":\"y\"}"
            })
    void yesAndNoAreTrueAndFalseAndNothingIsBentToFit(String answer) {
        assertFails("{\"identified\":" + answer + "}", Risk.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "1.5", "[]", "{}"})
    void aTextIsAText(String text) {
        assertFails("{\"agency\":" + text + "}", Source.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"2\"", "true"})
    void aWholeNumberIsAWholeNumber(String number) {
        assertFails("{\"text\":\"x\",\"orderInDay\":" + number + "}", ChronologyLine.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13-01", "7.1", RECORD})
    void badTextsOfValuesAreRefused(String text) {
        assertFails("\"" + text + "\"", When.class);
        assertFails("\"" + text + "\"", EntryId.class);
        assertFails("\"" + text + ".\"", RecordId.class);
        assertFails("7", When.class);
    }

    @Test
    void valuesAreWrittenAsTheirText() {
        assertThat(json.writeValueAsString(new Link(Link.Rel.SAME_VISIT, new EntryId(new RecordId(RECORD), 7))))
                .isEqualTo("{\"rel\":\"same-visit\",\"entry\":\"" + RECORD + ".7\"}");
        assertThat(json.writeValueAsString(When.parse("2019-03~"))).isEqualTo("\"2019-03~\"");
    }

    @Test
    void nothingFollowsTheDocument() {
        assertFails("{\"agency\":\"School\"} {}", Source.class);
    }

    private void assertFails(String text, Class<?> type) {
        assertThatThrownBy(() -> json.readValue(text, type)).isInstanceOf(JacksonException.class);
    }
}
