package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An auditor looks at how a record was kept. */
class RecordingAuditIT {

    private static final String LONG =
            "When we came the kitchen was warm and the table was laid for four, and the youngest showed us where the new shoes stand in the hall.";

    @Test
    void whatThereIsToLookAtIsListedAndWhatIsNotShownIsCounted() {
        Reading reading = Reading.ofNewRecord();
        String first = contact(reading, LocalDate.now().minusDays(60), LONG, "");
        String second = contact(
                reading,
                LocalDate.now(),
                LONG,
                ", \"words\": [{\"words\": \"I like it\", \"language\": \"en\", \"heardBy\": \"Sam\"}]");
        String third = contact(reading, LocalDate.now(), "Short", "");
        reading.submit("/entries/" + third + "/restriction", """
                {"reason": "It names where a protected person lives", "readers": ["m-somebody"]}""");
        contact(reading, LocalDate.now().minusMonths(8), "Long ago", "");

        JsonNode audit = reading.view("/recording-audit");

        assertThat(audit.at("/entries").asInt()).isEqualTo(2);
        assertThat(audit.at("/withheld").asInt()).isEqualTo(1);
        JsonNode late = audit.at("/looked/0");
        assertThat(late.at("/entry").asString()).isEqualTo(first);
        assertThat(late.at("/late/rule").asString()).isEqualTo("five-working-days");
        assertThat(late.at("/noVoice").asBoolean()).isTrue();
        assertThat(late.at("/notDistinguished/0").asString()).isEqualTo("/summary");
        assertThat(late.at("/notKnown/0").asString()).isEqualTo("/people");
        assertThat(late.at("/age").asString()).startsWith("7 years");
        JsonNode copied = audit.at("/looked/1");
        assertThat(copied.at("/entry").asString()).isEqualTo(second);
        assertThat(copied.at("/copied/0/from").asString()).isEqualTo(first);
        assertThat(copied.at("/noVoice").asBoolean()).isFalse();
        assertThat(copied.has("late")).isFalse();
        assertThat(audit.toString()).doesNotContain("kitchen").doesNotContain("score");
        assertThat(reading.view("/recording-audit?from=2020-01-01")
                        .at("/entries")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void aDayThatIsNoneIsSaid() {
        Reading reading = Reading.ofNewRecord();

        assertThat(App.get("/api/records/" + reading.record() + "/recording-audit?from=soon")
                        .status())
                .isEqualTo(422);
    }

    private static String contact(Reading reading, LocalDate on, String summary, String more) {
        ObjectNode body = (ObjectNode) Samples.json("""
                {"reason": "Call", "channel": "telephone", "initiative": "family", "start": "%s",
                 "people": {"notGiven": "not-known", "reason": "Nobody said"}, "summary": "%s", "risk": {"identified": false}%s}""".formatted(on, summary, more));
        return reading.submit("/contacts", body.toString()).text("/entry");
    }
}
