package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever records something is told what would be plainer. It is recorded all the same. */
class HintsIT {

    private static final String LONG =
            "When we came the kitchen was warm and the table was laid for four, and the youngest showed us where the new shoes stand in the hall.";

    @Test
    void comeBesideTheAcceptedAnswer() {
        Reading reading = Reading.ofNewRecord();

        JsonNode plain = contact(reading, LONG).body();
        JsonNode hinted = contact(reading, LONG + " The home was in a state; there are wellbeing concerns.")
                .body();

        assertThat(plain.at("/hints")).isEmpty();
        assertThat(said(hinted)).containsExactly("vague in a state", "jargon wellbeing concerns", "copied ");
        assertThat(hinted.at("/hints/0/pointer").asString()).isEqualTo("/summary");
        assertThat(hinted.at("/hints/0/say").asString()).contains("three bags of rubbish");
        assertThat(hinted.at("/hints/2/from").asString())
                .isEqualTo(plain.at("/entry").asString());
        assertThat(reading.view("/entries/" + hinted.at("/entry").asString())
                        .at("/content/summary")
                        .asString())
                .contains("in a state");
    }

    @Test
    void sayNothingOfWhatIsRestricted() {
        Reading reading = Reading.ofNewRecord();
        String entry = contact(reading, LONG).text("/entry");
        reading.submit("/entries/" + entry + "/restriction", """
                {"reason": "It names where a protected person lives", "readers": ["m-somebody"]}""");

        assertThat(contact(reading, LONG).body().at("/hints")).isEmpty();
    }

    @Test
    void sayNothingOfWhatWasAmendedOnceItWasRestricted() {
        Reading reading = Reading.ofNewRecord();
        String entry = contact(reading, LONG).text("/entry");
        reading.submit("/entries/" + entry + "/restriction", """
                {"reason": "It names where a protected person lives", "readers": ["m-somebody"]}""");
        reading.submit("/entries/" + entry + "/amendments", """
                {"kind": "correction", "reason": "A slip", "changes": {"reason": "Called back"}}""");

        assertThat(contact(reading, LONG).body().at("/hints")).isEmpty();
    }

    private static List<String> said(JsonNode answer) {
        return answer.at("/hints")
                .valueStream()
                .map(hint ->
                        hint.at("/kind").asString() + " " + hint.at("/words").asString())
                .toList();
    }

    private static App.Answer contact(Reading reading, String summary) {
        return reading.submit("/contacts", """
                {"reason": "Call", "channel": "telephone", "initiative": "family", "start": "2026-10-05",
                 "people": [{"name": "Mrs Example", "relationship": "mother"}], "summary": "%s", "risk": {"identified": false}}""".formatted(summary));
    }
}
