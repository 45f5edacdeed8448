package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The child's voice: only their words, in order and in their language; and when they were seen. */
class VoiceIT {

    private static final String WELSH = """
            [{"words": "Dw i'n hoffi'r siglen", "language": "cy", "heardBy": "Ivy Invented",
              "translation": {"words": "I like the swing", "language": "en", "by": "Ivy Invented"}}]""";

    private final Story story = new Story();

    @Test
    void onlyTheChildsWordsStandHereInOrderAndInTheirLanguage() {
        story.tell("/situation-notes", "situation-note");
        story.tell("/contacts", "contact", "start", "2026-10-20", "end", "2026-10-20", "words", WELSH);
        String outcome = story.tell("/outcomes", "outcome");
        story.act(outcome, "view-changes", "view-change");
        String hers = story.tell(
                "/outcomes",
                "outcome",
                "agreed",
                "2026-10-01",
                "owner",
                "{\"name\": \"Mrs Example\", \"relationship\": \"mother\"}");
        story.act(hers, "view-changes", "view-change", "told", "2026-10-02");
        story.tell("/direct-sessions", "direct-session");

        JsonNode page = story.view("/voice");

        assertThat(Story.texts(page, "/heard", "/said/0/words"))
                .containsExactly(
                        "I want to be awake for football",
                        "I'll do the worry one next time.",
                        "Dw i'n hoffi'r siglen",
                        "Robin waits for me");
        assertThat(page.at("/heard/2/said/0/language").asString()).isEqualTo("cy");
        assertThat(page.at("/heard/2/said/0/translation/words").asString()).isEqualTo("I like the swing");
        assertThat(page.at("/heard/1/said/0/heardBy").asString()).isEqualTo("Ivy Invented");
        assertThat(page.at("/heard/3/changed/now").asString()).isEqualTo("Football, because of the friend.");
        assertThat(page.at("/lastHeard/date").asString()).isEqualTo("9 November 2026");
        assertThat(page.at("/lastHeard/days").asLong()).isEqualTo(daysSince("2026-11-09"));
        assertThat(story.view("/voice?knownOn=2026-10-31").at("/lastHeard/days").asLong())
                .isEqualTo(11);
    }

    @Test
    void theRegisterSaysWhetherTheChildWasSeenAndSeenAloneAndIfNotWhyNot() {
        story.tell("/direct-sessions", "direct-session");
        story.reading().submitVisit();
        story.tell("/contacts", "contact");

        JsonNode page = story.view("/seen?order=oldest");

        assertThat(Story.texts(page, "/lines", "/kind")).containsExactly("direct-session", "visit");
        assertThat(Story.texts(page, "/lines", "/child/alone")).containsExactly("false", "true");
        assertThat(page.at("/lines/0/child/whyNotAlone").asString()).isEqualTo("The teacher stayed in the room.");
        assertThat(page.at("/lastSeenAlone/entry").asString())
                .isEqualTo(page.at("/lines/1/entry").asString());
        assertThat(story.view("/seen?knownOn=2026-10-31").at("/lastSeen/date").asString())
                .startsWith("13 October 2026");
        assertThat(story.view("/seen?knownOn=2026-10-31").at("/lastSeenAlone").isMissingNode())
                .isTrue();
    }

    @Test
    void ofAChildNobodyHasSeenOrHeardNothingIsSaid() {
        JsonNode seen = story.view("/seen");

        assertThat(seen.at("/lines")).isEmpty();
        assertThat(seen.at("/lastSeen").isMissingNode()).isTrue();
        assertThat(story.view("/voice").at("/lastHeard").isMissingNode()).isTrue();
    }

    private static long daysSince(String day) {
        return LocalDate.parse(day).until(LocalDate.now(ZoneId.of("Europe/London")), ChronoUnit.DAYS);
    }
}
