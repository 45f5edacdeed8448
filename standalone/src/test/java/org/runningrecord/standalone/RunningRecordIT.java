package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RunningRecordIT {

    @ParameterizedTest
    @CsvSource({
        "oldest, 'Move;March;First of the day;Second of the day;Last'",
        "newest, 'Last;Second of the day;First of the day;March;Move'"
    })
    void isReadAPageAtATimeInTheOrderOfWhatHappened(String order, String headlines) {
        Reading reading = Reading.ofNewRecord();
        contact(reading, "2024-06-02", "First of the day");
        contact(reading, "2024-06-02", "Second of the day");
        contact(reading, "2025-01-10T10:00:00Z", "Last");
        contact(reading, "2021", "Move");
        contact(reading, "2024-03~", "March");

        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = reading.view("/running-record?size=2&order=" + order + after);
            page.at("/entries").forEach(entry -> read.add(entry.at("/headline").asString()));
            after = page.has("next") ? "&after=" + page.at("/next").asString() : "";
        } while (!after.isEmpty());

        assertThat(read).containsExactly(headlines.split(";"));
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        App.Answer answer =
                App.get("/api/records/" + Samples.opened() + "/running-record?size=0&order=random&after=somewhere");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors")).hasSize(3);
    }

    @Test
    void isEmptyForANewRecordAndNotFoundForNone() {
        assertThat(Reading.ofNewRecord().view("/running-record").at("/entries")).isEmpty();
        assertThat(App.get("/api/records/00000000-0000-4000-8000-000000000000/running-record")
                        .status())
                .isEqualTo(404);
    }

    private static void contact(Reading reading, String when, String reason) {
        reading.submit("/contacts", """
                {"reason": "%s", "channel": "telephone", "initiative": "family", "start": "%s",
                 "people": [{"name": "Mrs Example", "relationship": "mother"}], "summary": "As told",
                 "risk": {"identified": false}}""".formatted(reason, when));
    }

    @Test
    void entriesCanBeChosenByKindAuthorAndDay() {
        Story story = new Story();
        story.tell("/situation-notes", "situation-note");
        story.tell("/contacts", "contact");
        story.tell("/direct-sessions", "direct-session");

        assertThat(Story.texts(story.view("/running-record?kind=contact&kind=direct-session"), "/entries", "/kind"))
                .containsExactly("direct-session", "contact");
        assertThat(Story.texts(
                        story.view("/running-record?since=2026-10-06&until=2026-10-13&order=oldest&size=1"),
                        "/entries",
                        "/kind"))
                .containsExactly("contact");
        JsonNode first = story.view("/running-record?since=2026-10-06&until=2026-10-13&order=oldest&size=1");
        JsonNode second = story.view("/running-record?since=2026-10-06&until=2026-10-13&order=oldest&size=1&after="
                + first.at("/next").asString());
        assertThat(Story.texts(second, "/entries", "/kind")).containsExactly("direct-session");
        assertThat(second.at("/next").isMissingNode()).isTrue();
        assertThat(story.view("/running-record?author=w-sam").at("/entries")).hasSize(3);
        assertThat(story.view("/running-record?author=w-nobody").at("/entries")).isEmpty();
        App.Answer wrong = App.get("/api/records/" + story.reading().record()
                + "/running-record?kind=list:voice&since=yesterday&until=2026-02-30");
        assertThat(Story.texts(wrong.body(), "/errors", "/pointer")).containsExactly("kind", "since", "until");
    }
}
