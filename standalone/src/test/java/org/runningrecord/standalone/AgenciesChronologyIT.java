package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What several agencies tell, each beside its own account; that two conflict is for a person to say. */
class AgenciesChronologyIT {

    private final Story story = new Story();

    @Test
    void accountsOfOneKindWithinAWeekAreLaidBesideEachOtherUntilAPersonSaysThatTheyConflict() {
        String health = story.tell("/agency-information", "agency-information", "received", "2026-10-06");
        String school = story.tell(
                "/agency-information",
                "agency-information",
                "received",
                "2026-10-09",
                "headline",
                "School: two appointments were missed",
                "agency",
                "Sample Primary School",
                "sector",
                "education");
        story.tell("/agency-information", "agency-information", "received", "2026-10-20", "agency", "Sample Police");
        story.act(health, "significance", "judge-significance");
        story.act(school, "significance", "judge-significance");

        JsonNode before = story.view("/chronology/agencies");

        assertThat(Story.texts(before, "/rows", "/agency"))
                .containsExactly("Sample Community Health Trust", "Sample Primary School");
        assertThat(Story.texts(before.at("/rows/0"), "/mayConflict", "/entry")).containsExactly(school);
        assertThat(Story.texts(before.at("/rows/1"), "/mayConflict", "/entry")).containsExactly(health);
        assertThat(before.at("/rows/0/conflicts")).isEmpty();

        story.reading().submit("/entries/" + school + "/amendments", """
                        {"kind": "addition", "reason": "The two do not agree", "changes": {"circumstances": {"links": [
                          {"rel": "conflicts-with", "entry": "%s", "comment": "Kept, and missed in May"}]}}}""".formatted(health));

        JsonNode after = story.view("/chronology/agencies");
        for (int row = 0; row < 2; row++) {
            JsonNode conflict = after.at("/rows/" + row + "/conflicts/0");
            assertThat(after.at("/rows/" + row + "/mayConflict")).isEmpty();
            assertThat(conflict.at("/entry").asString()).isEqualTo(row == 0 ? school : health);
            assertThat(conflict.at("/differs").asString()).isEqualTo("Kept, and missed in May");
            assertThat(conflict.at("/linkedBy/id").asString()).isEqualTo("w-sam");
        }
        assertThat(story.view("/entries/" + health).at("/later/0/details/link").asString())
                .isEqualTo("conflicts-with");
    }

    @Test
    void whatTheServiceItselfDidHasNoOtherAgency() {
        String session = story.tell("/direct-sessions", "direct-session");
        story.act(session, "significance", "judge-significance");

        JsonNode row = story.view("/chronology/agencies").at("/rows/0");

        assertThat(row.at("/agency").isMissingNode()).isTrue();
        assertThat(row.at("/source").asString()).isEqualTo("Sam Sample, social-worker");
    }
}
