package org.runningrecord.journeys.twoprocesses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.runningrecord.journeys.twoprocesses.Api.Answer;
import org.runningrecord.journeys.twoprocesses.Reading.Entry;
import tools.jackson.databind.JsonNode;

/** The command side and the query side as processes that know nothing of each other but the store. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoProcessesIT {

    private static final int VISITS = 40;
    private static final int ROUNDS = 5;

    private Store store;
    private Side command;
    private Side query;
    private Recording recording;
    private Reading reading;

    @BeforeAll
    void start() {
        store = Store.start("Journeys with two processes");
        command = Side.command(store);
        query = Side.query(store);
        recording = new Recording(command.api());
        reading = new Reading(query.api());
    }

    @AfterAll
    void stop() {
        command.close();
        query.close();
        store.close();
    }

    @Test
    void theLogIsVerifiedWhileBothSidesRun() {
        recording.open("Verified");

        assertThat(Side.verification(store)).contains("The log is as it was written");
    }

    @Test
    void aVisitRecordedOnTheCommandSideIsReadOnTheQuerySide() {
        Answer opened = recording.open("Crossing");
        Answer visit = recording.visit(opened.text("/record"), "A warm kitchen");

        assertThat(reading.after(visit)).containsExactly(new Entry(visit.text("/entry"), "A warm kitchen", 0));
        assertThat(query.api()
                        .get("/api/records/" + opened.text("/record") + "/history")
                        .body()
                        .at("/events"))
                .hasSize(2);
        assertThat(query.api().get("/api/log/head").number("/position")).isPositive();
    }

    @Test
    void anAmendmentOnTheCommandSideChangesWhatReadersSee() {
        Answer visit = recording.visit(recording.open("Amending").text("/record"), "A warm kitchen");
        assertThat(reading.after(visit)).hasSize(1);

        Answer amended = recording.amend(visit, "A cold kitchen");

        assertThat(reading.after(amended)).containsExactly(new Entry(visit.text("/entry"), "A cold kitchen", 1));
    }

    @Test
    void twoCommandSidesDecideOnWhatTheOtherRecordedAMomentAgo() {
        try (Side second = Side.command(store)) {
            Recording elsewhere = new Recording(second.api());
            String record = recording.open("Shared").text("/record");
            List<Answer> visits = new ArrayList<>();
            Answer last = null;
            for (int round = 0; round < ROUNDS; round++) {
                Answer here = recording.visit(record, "Recorded here");
                elsewhere.amend(here, "Amended elsewhere");
                Answer there = elsewhere.visit(record, "Recorded elsewhere");
                last = recording.amend(there, "Amended here");
                visits.addAll(List.of(here, there));
            }

            assertThat(reading.after(last))
                    .hasSize(2 * ROUNDS)
                    .extracting(Entry::entry)
                    .containsExactlyInAnyOrderElementsOf(
                            visits.stream().map(visit -> visit.text("/entry")).toList());
            assertThat(reading.after(last)).allMatch(entry -> entry.amendments() == 1);
        }
    }

    @Test
    void aQuerySideThatIsKilledAndStartedAgainHasEverythingAndGoesOn() {
        String record = recording.open("Killed").text("/record");
        Answer before = recording.visit(record, "Read before the kill");
        assertThat(reading.after(before)).hasSize(1);

        query.kill();
        Answer meanwhile = recording.visit(record, "Recorded while nobody could read");
        long killed = System.nanoTime();
        query = Side.query(store);
        reading = new Reading(query.api());
        long started = System.nanoTime();

        assertThat(reading.inTheEnd(meanwhile)).hasSize(2);
        System.out.printf(
                "A query side that was killed: started in %d ms, caught up %d ms later%n",
                Duration.ofNanos(started - killed).toMillis(),
                Duration.ofNanos(System.nanoTime() - started).toMillis());
        assertThat(reading.after(recording.visit(record, "Recorded afterwards")))
                .hasSize(3);
    }

    @Test
    void aRecordThatIsNotThereIsNotFound() {
        String unknown = recording.open("Known").text("/record").replaceAll(".{4}$", "0000");

        for (String page : List.of("", "/running-record", "/chronology", "/history")) {
            query.api().get("/api/records/" + unknown + page).is(404);
        }
    }

    @Test
    void eachSideSaysThatItIsReadyAndDescribesItself() {
        for (Side side : List.of(command, query)) {
            assertThat(side.api().get("/actuator/health/readiness").is(200).text("/status"))
                    .isEqualTo("UP");
        }
        JsonNode doors =
                command.api().get("/v3/api-docs/command-side").is(200).body().at("/paths");
        assertThat(doors.properties())
                .allMatch(door -> door.getValue().has("post") || door.getKey().startsWith("/api/templates"));
        assertThat(doors.at("/~1api~1records~1{id}~1visits").has("post")).isTrue();
        JsonNode views =
                query.api().get("/v3/api-docs/query-side").is(200).body().at("/paths");
        assertThat(views.properties())
                .allMatch(view -> view.getValue().has("get") || view.getKey().equals("/api/search"));
        assertThat(views.at("/~1api~1search").has("post")).isTrue();
    }

    @Test
    void saysHowSoonAnEntryIsVisible() {
        String record = recording.open("Timed").text("/record");
        List<Long> millis = new ArrayList<>();
        for (int i = 1; i <= VISITS; i++) {
            Answer visit = recording.visit(record, "Visit " + i);
            long acknowledged = System.nanoTime();
            assertThat(reading.after(visit)).hasSize(i);
            millis.add(Duration.ofNanos(System.nanoTime() - acknowledged).toMillis());
        }

        Collections.sort(millis);
        System.out.printf(
                "Visible on the query side after the acknowledgement: p50 %d ms, p95 %d ms of %d visits%n",
                millis.get(VISITS / 2), millis.get(VISITS * 95 / 100), VISITS);
    }
}
