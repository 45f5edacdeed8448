package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The impact timeline as data for a picture. */
class TimelineIT {

    private static final String LINE = """
            {"text": "Wren drew three houses.",
             "impact": {"immediate": {"words": "Spoke of the evenings for the first time", "direction": "positive"},
                        "cumulative": {"notGiven": "not-known", "reason": "Too early to say"}}}""";

    private final Story story = new Story();

    @Test
    void everyLaneIsThereWithItsPointsAndPeriodsAndTheChildsOwnOneBesideTheProfessionals() {
        story.tell("/life-events", "life-event", "type", "school", "start", "2024-09-03", "end", "2025-07-20");
        story.tell("/placement-changes", "placement-change", "moved", "2025-03-01");
        story.tell("/placement-changes", "placement-change", "moved", "2025-09-01");
        String session = story.tell("/direct-sessions", "direct-session");
        story.act(session, "significance", "judge-significance", "line", LINE);

        JsonNode timeline = story.view("/timeline?until=2026-11-01");

        assertThat(Story.texts(timeline, "/lanes", "/lane"))
                .containsExactly(
                        "home",
                        "education",
                        "health",
                        "placement",
                        "legal-status",
                        "professional-involvement",
                        "impact",
                        "childs-voice");
        assertThat(lane(timeline, 1).at("/0/ended").asString()).isEqualTo("2025-07-20");
        assertThat(Story.texts(lane(timeline, 3), "", "/ended")).containsExactly("2025-09-01", "");
        assertThat(lane(timeline, 3).at("/1/lasts").asBoolean()).isTrue();
        JsonNode impact = lane(timeline, 6).at("/0");
        assertThat(impact.at("/impact/immediate/direction").asString()).isEqualTo("positive");
        assertThat(impact.at("/label").asString()).isEqualTo("Wren drew three houses.");
        assertThat(lane(timeline, 7).at("/0/said/0/words").asString()).isEqualTo("I'll do the worry one next time.");
        assertThat(lane(timeline, 7).at("/0/x").asDouble())
                .isEqualTo(impact.at("/x").asDouble());
        assertThat(story.view("/timeline?until=2026-11-01")).isEqualTo(timeline);
        assertThat(timeline.toString()).doesNotContain("score", "total", "average");
    }

    @Test
    void gapsInContactAreShownAndTheTimelineOfThenIsThatOfThen() {
        story.tell("/direct-sessions", "direct-session", "start", "2026-01-05", "end", "2026-01-05");
        story.tell("/direct-sessions", "direct-session", "start", "2026-04-15", "end", "2026-04-15");

        JsonNode timeline = story.view("/timeline?knownOn=2026-05-01");

        assertThat(Story.texts(timeline, "/gaps", "/days")).containsExactly("100");
        assertThat(Story.texts(story.view("/timeline?knownOn=2026-06-15"), "/gaps", "/days"))
                .containsExactly("100", "61");
        assertThat(story.view("/timeline?knownOn=2026-05-01&gapDays=120").at("/gaps"))
                .isEmpty();
        assertThat(lane(story.view("/timeline?onFileOn=2026-05-01"), 7)).isEmpty();
        assertThat(App.get("/api/records/" + story.reading().record()
                                + "/timeline?since=2026-01-01&until=2025-01-01&gapDays=0")
                        .status())
                .isEqualTo(422);
    }

    private static JsonNode lane(JsonNode timeline, int lane) {
        return timeline.at("/lanes/" + lane + "/items");
    }
}
