package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.standalone.viewserver.Looked;
import tools.jackson.databind.JsonNode;

/** What reading costs in the view server. Processors look at it meanwhile, each time for one document. */
class WalksIT {

    private static final int CONTACTS = 60;
    private static final int SPARE = 10;
    private static Reading reading;

    @BeforeAll
    static void record() {
        reading = Reading.ofNewRecord();
        for (int i = 1; i <= CONTACTS; i++) {
            reading.submit("/contacts", """
                    {"reason": "Call %d", "channel": "telephone", "initiative": "family", "start": "2024-06-%02d",
                     "people": [{"name": "Mrs Example", "relationship": "mother"}], "summary": "As told",
                     "risk": {"identified": false}}""".formatted(i, 1 + i % 3));
            reading.submit(
                    "/entries/" + reading.entry(2L * i - 1) + "/significance",
                    "{\"line\": {\"text\": \"Line %d.\"}}".formatted(i));
        }
        Instant start = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofDays(6));
        for (int i = 0; i < 10; i++) {
            reading.submit("/planned-visits", """
                    {"reason": "CP visit", "type": "cp", "mode": "in-person", "start": "%s", "end": "%s", "place": {"setting": "home"},
                     "visitor": {"id": "w-%s", "name": "Sam Sample", "role": "social-worker", "team": "North"}}""".formatted(start, start, reading.record()));
        }
    }

    @AfterAll
    static void nothingWasEverScannedOrSortedInMemory() {
        App.looked().forEach((collection, looked) -> {
            assertThat(looked.scans()).as("scans of " + collection).isZero();
            assertThat(looked.sorts()).as("sorts in " + collection).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "running-record, running-record?size=5, /entries",
        "running-record, running-record?size=5&order=oldest, /entries",
        "chronology, chronology?size=5, /rows",
        "planned-visits, planned-visits, /plannedVisits",
        "planned-visits, planned-visits?asAt=2099-01-01T00:00:00Z, /plannedVisits"
    })
    void aPageCostsWhatItShowsAndSoDoesTheNext(String view, String path, String list) {
        String after = "";
        for (int pages = 0; pages < 4; pages++) {
            String page = "/" + path + after;
            reading.view(page);
            Map<String, Looked> before = App.looked();
            JsonNode shown = reading.view(page);
            assertThat(shown.at(list).isEmpty()).isFalse();
            assertCheap(view, before, shown.at(list).size());
            if (!shown.has("next")) {
                return;
            }
            after = "&after=" + shown.at("/next").asString();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "running-record, running-record?size=5&, /entries",
        "running-record, running-record?size=5&kind=contact&kind=visit&, /entries",
        "chronology, chronology?size=5&, /rows"
    })
    void soDoesAPageOfAnotherMoment(String view, String path, String list) {
        for (String moment : List.of("onFileOn", "knownOn")) {
            String page = "/" + path + moment + "=" + Instant.now();
            reading.view(page);
            Map<String, Looked> before = App.looked();
            JsonNode shown = reading.view(page);
            assertThat(shown.at(list)).hasSize(5);
            assertCheap(view, before, 5);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "/entries/ENTRY", "/history"})
    void whatIsOneThingCostsNextToNothing(String path) {
        reading.view("");
        Map<String, Looked> before = App.looked();
        reading.view(path.replace("ENTRY", reading.entry(1)));
        assertCheap("running-record", before, 1);
        assertCheap("summary", before, 1);
    }

    @Test
    void whatIsOverdueIsReadAPageAtATimeOfAnyMoment() {
        String worker = "worker=w-" + reading.record() + "&size=4";
        Instant now = Instant.now();
        reading.view("/planned-visits");
        for (String moment : new String[] {"", "&asAt=" + now, "&asAt=" + now.plus(Duration.ofDays(2))}) {
            String after = "";
            int found = 0;
            do {
                Map<String, Looked> before = App.looked();
                JsonNode page =
                        App.get("/api/overdue?" + worker + moment + after).body();
                assertCheap("planned-visits", before, 4);
                found += page.at("/overdue").size();
                after = page.has("next") ? "&after=" + page.at("/next").asString() : "";
            } while (!after.isEmpty());
            assertThat(found).as(moment).isEqualTo(10);
        }
    }

    @Test
    void saysWhatAPageOfWhatIsOverdueCannotBe() {
        App.Answer answer = App.get("/api/overdue?size=0&overdueDays=-1&after=somewhere");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors")).hasSize(3);
    }

    private static void assertCheap(String view, Map<String, Looked> before, int shown) {
        App.looked().forEach((collection, looked) -> {
            Looked since = looked.since(before.getOrDefault(collection, looked));
            assertThat(since.scans()).as("scans of " + collection).isZero();
            assertThat(since.sorts()).as("sorts in " + collection).isZero();
            if (collection.startsWith(view)) {
                assertThat(since.examined())
                        .as("documents of " + collection + " examined to show " + shown)
                        .isLessThanOrEqualTo(3L * shown + SPARE);
            }
        });
    }
}
