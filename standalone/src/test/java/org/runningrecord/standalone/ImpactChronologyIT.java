package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What significant events meant for the child, in words; nothing is added up. */
class ImpactChronologyIT {

    private static final String LINE = """
            {"text": "Wren drew three houses.",
             "impact": {"immediate": {"words": "Spoke of the evenings for the first time", "direction": "both"},
                        "cumulative": {"notGiven": "not-known", "reason": "Too early to say"}}}""";

    private final Story story = new Story();

    @Test
    void eachRowHasTheEventItsImpactTheChildsVoiceTheResponseAndWhoReviewedItWhen() {
        String session = story.tell("/direct-sessions", "direct-session");
        story.act(session, "significance", "judge-significance", "line", LINE);
        String contact = story.tell("/contacts", "contact", "start", "2026-10-01", "end", "2026-10-01");
        story.act(contact, "significance", "judge-significance");
        story.act(contact, "disputes", "dispute");

        JsonNode page = story.view("/chronology/impact");

        assertThat(Story.texts(page, "/rows", "/number")).containsExactly("1", "2");
        JsonNode assessed = page.at("/rows/1");
        assertThat(assessed.at("/event").asString()).isEqualTo("Wren drew three houses.");
        assertThat(assessed.at("/immediate/words").asString()).isEqualTo("Spoke of the evenings for the first time");
        assertThat(assessed.at("/immediate/direction").asString()).isEqualTo("both");
        assertThat(assessed.at("/cumulative/reason").asString()).isEqualTo("Too early to say");
        assertThat(assessed.at("/voice/0/words").asString()).isEqualTo("I'll do the worry one next time.");
        assertThat(assessed.at("/response/0/what").asString()).isEqualTo("Ask for the quiet room");
        assertThat(assessed.at("/reviewedBy/id").asString()).isEqualTo("w-sam");
        assertThat(assessed.at("/age").asString()).isNotEmpty();
        JsonNode notAssessed = page.at("/rows/0");
        assertThat(notAssessed.at("/immediate").isMissingNode()).isTrue();
        assertThat(notAssessed.at("/reviewedBy").isMissingNode()).isTrue();
        assertThat(notAssessed.at("/disputes/0/details/content/statement/words").asString())
                .startsWith("I was calling the dog");
    }

    @Test
    void pagesGoOnCounting() {
        for (int day = 1; day <= 5; day++) {
            String contact = story.tell("/contacts", "contact", "start", "2026-10-0" + day, "end", "2026-10-0" + day);
            story.act(contact, "significance", "judge-significance");
        }

        JsonNode first = story.view("/chronology/impact?size=2");
        JsonNode second = story.view(
                "/chronology/impact?size=2&after=" + first.at("/next").asString());

        assertThat(Story.texts(first, "/rows", "/number")).containsExactly("1", "2");
        assertThat(Story.texts(second, "/rows", "/number")).containsExactly("3", "4");
        assertThat(Story.texts(second, "/rows", "/date")).containsExactly("3 October 2026", "4 October 2026");
    }
}
