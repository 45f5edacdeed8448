package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was on file on a moment, and what was known on it, are two questions; every view answers both, and says which. */
class StandpointIT {

    private static final String LINE = "{\"line\": {\"text\": \"%s\"}}";

    private final Reading reading = Reading.ofNewRecord();

    @Test
    void asOnFileOnAMomentAnEntryReadsAsItReadThen() {
        contact("2024-06-02", "", "Nursery rang");
        Instant then = moment();
        contact("2024-06-03", "", "Father rang");
        reading.submit(
                "/entries/" + reading.entry(1) + "/amendments",
                "{\"kind\": \"correction\", \"reason\": \"It was the school\", \"changes\": {\"reason\": \"School rang\"}}");

        JsonNode page = reading.view("/running-record?onFileOn=" + then);

        assertThat(texts(page, "/entries", "/headline")).containsExactly("Nursery rang");
        assertThat(page.at("/entries/0/versions").asInt()).isEqualTo(1);
        assertThat(page.at("/entries/0/amendments")).isEmpty();
        assertThat(page.at("/standpoint/question").asString()).isEqualTo("on-file");
        assertThat(page.at("/standpoint/says").asString()).startsWith("As on file on ");
        assertThat(reading.view("/entries/" + reading.entry(1) + "?onFileOn=" + then)
                        .at("/headline")
                        .asString())
                .isEqualTo("Nursery rang");
        assertThat(status("/entries/" + reading.entry(2) + "?onFileOn=" + then)).isEqualTo(404);
        assertThat(texts(reading.view("/running-record"), "/entries", "/headline"))
                .containsExactly("Father rang", "School rang");
    }

    @Test
    void theChronologyAsOnFileHasTheLinesOfThen() {
        contact("2024-06-02", "", "Nursery rang");
        mark(1, "Nursery reported a bite mark.");
        Instant then = moment();
        contact("2024-06-01", "", "Father rang");
        mark(3, "Father asked for help.");
        reading.submit(
                "/entries/" + reading.entry(1) + "/significance", "{\"withdraw\": true, \"reason\": \"It was paint\"}");

        assertThat(texts(reading.view("/chronology?onFileOn=" + then), "/rows", "/event"))
                .containsExactly("Nursery reported a bite mark.");
        assertThat(texts(reading.view("/chronology"), "/rows", "/event")).containsExactly("Father asked for help.");
    }

    @Test
    void beforeItWasOpenedNothingWasOnFile() {
        contact("2024-06-02", "", "Nursery rang");

        assertThat(reading.view("/running-record?onFileOn=2024-06-03").at("/entries"))
                .isEmpty();
        assertThat(reading.view("/chronology?onFileOn=2024-06-03").at("/rows")).isEmpty();
    }

    @Test
    void asKnownOnADayAnEntryIsThereThatWasRecordedLongAfterAndSaysSo() {
        contact("2024-06-03", "", "Nursery rang");
        contact("2024-06-01", ", \"known\": \"2024-06-20\"", "Neighbour told of June");
        mark(1, "Nursery reported a bite mark.");
        mark(2, "A neighbour told of shouting.");

        JsonNode page = reading.view("/running-record?knownOn=2024-06-10");

        assertThat(texts(page, "/entries", "/headline")).containsExactly("Nursery rang");
        assertThat(page.at("/standpoint/question").asString()).isEqualTo("known");
        JsonNode notYet = page.at("/entries/0/notYetOnFile");
        assertThat(notYet.at("/onFile").asString())
                .isEqualTo(page.at("/entries/0/recorded").asString());
        assertThat(Duration.parse(notYet.at("/byThen").asString()))
                .isEqualTo(Duration.ofDays(8).minusMillis(1));
        assertThat(texts(reading.view("/chronology?knownOn=2024-06-10"), "/rows", "/event"))
                .containsExactly("Nursery reported a bite mark.");
        assertThat(texts(reading.view("/chronology?knownOn=2024-06-20"), "/rows", "/event"))
                .containsExactly("A neighbour told of shouting.", "Nursery reported a bite mark.");
        assertThat(reading.view("/running-record").at("/entries/0/notYetOnFile").isMissingNode())
                .isTrue();
    }

    @Test
    void ofAnEntryThatWasMovedSinceNothingIsTold() {
        contact("2024-06-02", "", "Nursery rang about Linus");
        mark(1, "Linus was bitten.");
        Instant then = moment();
        reading.submit(
                "/entries/" + reading.entry(1) + "/misfiling",
                "{\"rightRecord\": \"" + Reading.ofNewRecord().record() + "\", \"reason\": \"Another child's\"}");

        for (String view : List.of("/running-record", "/chronology", "/entries/" + reading.entry(1))) {
            String told = reading.view(view + "?onFileOn=" + then).toString();
            assertThat(told).contains("misfiled-entry").doesNotContain("Linus was", "about Linus\"", "Nursery rang");
        }
    }

    @Test
    void thenBesideNowTellsWhatWasAddedAmendedMarkedAndMovedSince() {
        contact("2024-06-02", "", "Nursery rang");
        contact("2024-06-03", "", "About another child");
        Instant then = moment();
        contact("2024-06-04", "", "Father rang");
        reading.submit(
                "/entries/" + reading.entry(1) + "/amendments",
                "{\"kind\": \"correction\", \"reason\": \"It was the school\", \"changes\": {\"reason\": \"School rang\"}}");
        mark(1, "The school rang.");
        reading.submit(
                "/entries/" + reading.entry(2) + "/misfiling",
                "{\"rightRecord\": \"" + Reading.ofNewRecord().record() + "\", \"reason\": \"Another child's\"}");

        JsonNode first = reading.view("/changes?size=3&onFileOn=" + then);
        JsonNode second = reading.view("/changes?size=3&onFileOn=" + then + "&after="
                + first.at("/next").asString());

        assertThat(texts(first, "/changes", "/sort")).containsExactly("added", "amended", "marked");
        assertThat(texts(first, "/changes", "/says"))
                .containsExactly("Father rang", "It was the school", "The school rang.");
        assertThat(texts(first, "/changes", "/entry"))
                .containsExactly(reading.entry(3), reading.entry(1), reading.entry(1));
        assertThat(texts(second, "/changes", "/what")).containsExactly("entry-misfiled");
        assertThat(second.at("/next").isMissingNode()).isTrue();
        assertThat(reading.view("/changes?onFileOn=" + moment()).at("/changes")).isEmpty();
        assertThat(status("/changes")).isEqualTo(422);
    }

    @Test
    void twoQuestionsAtOnceAndMomentsThatAreNoneAreRefused() {
        App.Answer both = App.get(
                "/api/records/" + reading.record() + "/running-record?onFileOn=yesterday&knownOn=2124-01-01T00:00:00Z");

        assertThat(both.status()).isEqualTo(422);
        assertThat(texts(both.body(), "/errors", "/pointer")).containsExactly("onFileOn", "knownOn");
        assertThat(status("/chronology?onFileOn=2024-01-01&knownOn=2024-01-01")).isEqualTo(422);
    }

    /** A moment between what was recorded before and what is recorded after it. */
    private static Instant moment() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        while (!Instant.now().isAfter(now.plusMillis(1))) {
            Thread.onSpinWait();
        }
        return now;
    }

    private int status(String path) {
        return App.get("/api/records/" + reading.record() + path).status();
    }

    private void contact(String when, String known, String reason) {
        reading.submit("/contacts", """
                {"reason": "%s", "channel": "telephone", "initiative": "other", "start": "%s",
                 "people": [{"name": "Ms Made-Up", "relationship": "nursery worker"}], "summary": "As told",
                 "risk": {"identified": false},
                 "circumstances": {"source": {"agency": "Sample Nursery", "person": "Ms Made-Up"}%s}}""".formatted(reason, when, known));
    }

    private void mark(long entry, String line) {
        reading.submit("/entries/" + reading.entry(entry) + "/significance", LINE.formatted(line));
    }

    private static List<String> texts(JsonNode page, String list, String pointer) {
        return StreamSupport.stream(page.at(list).spliterator(), false)
                .map(one -> one.at(pointer).asString())
                .toList();
    }
}
