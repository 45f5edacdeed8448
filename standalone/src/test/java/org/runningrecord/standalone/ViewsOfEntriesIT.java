package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Views that are made of entries as they read: the last months, the case-note report, documents and outcomes. */
class ViewsOfEntriesIT {

    private final Story story = new Story();

    @Test
    void theLastMonthsShowAgeAndStageBesideEachEvent() {
        String day = LocalDate.now().minusMonths(2).toString();
        String lately = story.tell("/contacts", "contact", "start", day, "end", day);
        story.act(lately, "significance", "judge-significance");
        String longAgo = story.tell("/contacts", "contact", "start", "2021-03", "end", "2021-03");
        story.act(longAgo, "significance", "judge-significance");

        JsonNode page = story.view("/chronology/recent");

        assertThat(Story.texts(page, "/rows", "/entry")).containsExactly(lately);
        assertThat(page.at("/from").asString())
                .isEqualTo(LocalDate.now().minusMonths(6).toString());
        assertThat(page.at("/rows/0/stage").asString()).isEqualTo("primary school age");
        assertThat(page.at("/rows/0/age").asString()).startsWith("7 years");
        assertThat(page.at("/stages").asString()).isEqualTo("stages 1");
        JsonNode then = story.view("/chronology/recent?knownOn=2021-06-01");
        assertThat(Story.texts(then, "/rows", "/entry")).containsExactly(longAgo);
        assertThat(then.at("/stage").asString()).isEqualTo("toddler");
        assertThat(status("/chronology/recent?months=0")).isEqualTo(422);
    }

    @Test
    void theCaseNoteReportIsTheHeadlines() {
        story.tell("/contacts", "contact");
        String session = story.tell("/direct-sessions", "direct-session");
        story.act(session, "disputes", "dispute");

        JsonNode page = story.view("/case-notes?order=oldest");

        assertThat(Story.texts(page, "/notes", "/headline"))
                .containsExactly(
                        "Mr Imaginary came to the office about the school bus", "Three houses with Wren at school");
        assertThat(page.at("/notes/1/disputes")).hasSize(1);
        assertThat(page.toString()).doesNotContain("The bus comes ten minutes earlier");
        assertThat(story.view("/case-notes?kind=contact").at("/notes")).hasSize(1);
    }

    @Test
    void documentsAreFoundByDateProviderKindAndTerm() {
        String report = story.tell("/documents", "document");
        String drawing = story.tell(
                "/documents",
                "document",
                "documentKind",
                "drawing",
                "childsStory",
                true,
                "received",
                "2026-10-20",
                "index",
                "[\"three houses\"]",
                "provider",
                "{\"name\": \"Wren\", \"role\": \"the child\"}");

        assertThat(documents("")).containsExactly(drawing, report);
        assertThat(documents("?documentKind=drawing&documentKind=photograph")).containsExactly(drawing);
        assertThat(documents("?provider=primary%20school")).containsExactly(report);
        assertThat(documents("?term=Three%20Houses")).containsExactly(drawing);
        assertThat(documents("?until=2026-10-15")).containsExactly(report);
        assertThat(documents("?knownOn=2026-10-15")).containsExactly(report);
        assertThat(status("/documents?since=yesterday")).isEqualTo(422);
    }

    @Test
    void anOutcomeHasItsJourneyAndStrengthsStandBesidePriorityRisks() {
        String outcome = story.tell("/outcomes", "outcome");
        story.act(outcome, "outcome-reviews", "outcome-review", "reviewed", "2026-11-02");
        story.act(outcome, "view-changes", "view-change");
        story.act(outcome, "outcome-reviews", "outcome-review", "reviewed", "2026-11-16", "standing", "reached");
        String meeting = story.tell("/key-meetings", "key-meeting");

        JsonNode page = story.view("/outcomes");

        assertThat(page.at("/journeys/0/outcome/entry").asString()).isEqualTo(outcome);
        assertThat(Story.texts(page.at("/journeys/0"), "/steps", "/kind"))
                .containsExactly("outcome-review", "view-change", "outcome-review");
        assertThat(Story.texts(page.at("/journeys/0"), "/steps", "/content/standing"))
                .containsExactly("up-and-down", "", "reached");
        assertThat(page.at("/strengthsAndRisks/entry").asString()).isEqualTo(meeting);
        assertThat(page.at("/strengthsAndRisks/said/strengths")).isNotEmpty();
        assertThat(page.at("/strengthsAndRisks/said/priorityRisks")).isNotEmpty();
        assertThat(Story.texts(story.view("/outcomes?knownOn=2026-11-10").at("/journeys/0"), "/steps", "/kind"))
                .containsExactly("outcome-review", "view-change");
    }

    private List<String> documents(String asked) {
        return Story.texts(story.view("/documents" + asked), "/documents", "/entry");
    }

    private int status(String path) {
        return App.get("/api/records/" + story.reading().record() + path).status();
    }
}
