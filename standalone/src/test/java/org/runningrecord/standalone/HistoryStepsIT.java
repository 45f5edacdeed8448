package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor goes through the history step by step, and takes it away. */
class HistoryStepsIT {

    private static final String AMENDED =
            "{\"kind\": \"correction\", \"reason\": \"It was the school\", \"changes\": {\"reason\": \"School rang\"}}";

    private final Story story = new Story();
    private final String base = "/api/records/" + story.reading().record();

    @Test
    void eachStepHasHowItWasBeforeWhatHappenedAndHowItWasAfter() {
        String contact = story.tell("/contacts", "contact");
        story.reading().submit("/entries/" + contact + "/amendments", AMENDED);
        story.view("/running-record");

        JsonNode opened = App.get(base + "/history/0").body();
        JsonNode told = App.get(base + "/history/1").body();
        JsonNode amended = App.get(base + "/history/2").body();

        assertThat(opened.toString()).contains("record-opened");
        assertThat(opened.at("/before").isMissingNode()).isTrue();
        assertThat(opened.at("/previous").isMissingNode()).isTrue();
        assertThat(opened.at("/event/name").asString()).isEqualTo("record-opened");
        assertThat(opened.at("/after/cover/entries").asInt()).isZero();
        assertThat(told.at("/before/entry").isMissingNode()).isTrue();
        assertThat(told.at("/after/entry/headline").asString())
                .isEqualTo("Mr Imaginary came to the office about the school bus");
        assertThat(told.at("/after/cover/entries").asInt()).isEqualTo(1);
        assertThat(amended.at("/event/name").asString()).isEqualTo("note-amended");
        assertThat(amended.at("/before/entry/headline").asString())
                .isEqualTo("Mr Imaginary came to the office about the school bus");
        assertThat(amended.at("/after/entry/headline").asString()).isEqualTo("School rang");
        assertThat(amended.at("/previous").asInt()).isEqualTo(1);
        assertThat(amended.at("/next").isMissingNode()).isTrue();
        assertThat(App.get(base + "/history/3").status()).isEqualTo(404);
        assertThat(App.get(base + "/history/-1").status()).isEqualTo(404);
        assertThat(App.get(base + "/history/one").status()).isBetween(400, 422);
    }

    @Test
    void aNameThatIsHiddenNowStandsOnNoCoverOfThen() {
        String details = story.tell("/details", "child-details");
        String before = App.get(base + "/history/1").body().toString();
        story.act(details, "restriction", "restriction");

        assertThat(before).contains("Wren");
        assertThat(App.get(base + "/history/1").body().at("/after/cover").toString())
                .doesNotContain("Wren");
    }

    @Test
    void theWholeOfItCanBeTakenAwayLineByLine() {
        story.tell("/contacts", "contact");
        story.tell("/direct-sessions", "direct-session");

        List<JsonNode> lines =
                App.text(base + "/history.ndjson").lines().map(Samples::json).toList();

        JsonNode page = App.get(base + "/history").body().at("/events");
        assertThat(lines).hasSize(page.size());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(page.get(i));
        }
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.at("/position").isNumber()).isTrue();
            assertThat(line.at("/sum").asString()).hasSize(64);
        });
        assertThat(App.get("/api/records/00000000-0000-0000-0000-000000000000/history.ndjson")
                        .status())
                .isEqualTo(404);
    }
}
