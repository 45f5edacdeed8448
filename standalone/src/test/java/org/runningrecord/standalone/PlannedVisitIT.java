package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PlannedVisitIT {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Test
    void isUpcomingThenAwaitsItsRecordAndOnlyThenIsOverdue() {
        Reading reading = Reading.ofNewRecord();
        App.Answer planned = plan(reading, NOW.plus(Duration.ofHours(2)), "w-" + reading.record());
        Instant due = Instant.parse(planned.text("/dueBy"));

        assertThat(state(reading, NOW.plus(Duration.ofHours(1)))).isEqualTo("upcoming");
        assertThat(state(reading, NOW.plus(Duration.ofHours(4)))).isEqualTo("awaiting-record");
        assertThat(state(reading, due.plusSeconds(60))).isEqualTo("recording-overdue");
        assertThat(overdue("?worker=w-" + reading.record() + "&asAt=" + due.minusSeconds(60)))
                .isEmpty();
        assertThat(overdue("?worker=w-" + reading.record() + "&asAt=" + due.plusSeconds(60)))
                .hasSize(1);
        assertThat(overdue("?worker=w-" + reading.record() + "&overdueDays=2&asAt=" + due.plus(Duration.ofDays(1))))
                .isEmpty();
        assertThat(overdue("?worker=somebody-else&asAt=" + due.plusSeconds(60))).isEmpty();
    }

    @Test
    void isMadeByAVisitInPersonInWhichTheChildWasSeen() {
        Reading reading = Reading.ofNewRecord();
        plan(reading, NOW.minus(Duration.ofDays(4)), "w-sam");
        ObjectNode virtual = reading.visit().put("fulfils", reading.entry(1)).put("mode", "virtual");
        reading.submit("/visits", virtual.toString());
        JsonNode still = reading.view("/planned-visits").at("/plannedVisits/0");
        assertThat(still.at("/state").asString()).isEqualTo("still-to-be-made");
        assertThat(still.at("/note").asString()).isEqualTo("The visit was not in person");

        reading.submit(
                "/visits", reading.visit().put("fulfils", reading.entry(1)).toString());

        JsonNode made = reading.view("/planned-visits").at("/plannedVisits/0");
        assertThat(made.at("/state").asString()).isEqualTo("made");
        assertThat(made.at("/visitLate").asBoolean()).isTrue();
        assertThat(made.at("/recordingLate").asBoolean()).isFalse();
        assertThat(made.has("recordingOverdue")).isFalse();
    }

    @Test
    void isAsItWasBeforeOnceTheVisitNoLongerNamesIt() {
        Reading reading = Reading.ofNewRecord();
        plan(reading, NOW.minus(Duration.ofDays(4)), "w-sam");
        reading.submit(
                "/visits", reading.visit().put("fulfils", reading.entry(1)).toString());

        reading.submit(
                "/entries/" + reading.entry(2) + "/amendments",
                "{\"kind\": \"correction\", \"reason\": \"Another visit was meant\", \"changes\": {\"fulfils\": null}}");

        assertThat(reading.view("/planned-visits").at("/plannedVisits/0/state").asString())
                .isEqualTo("recording-overdue");
        reading.submit("/planned-visits/" + reading.entry(1) + "/cancelled", "{\"reason\": \"Not needed\"}");
    }

    @Test
    void staysOnFileWhenItIsNotAchievedMovedOrCalledOff() {
        Reading reading = Reading.ofNewRecord();
        plan(reading, NOW.minus(Duration.ofHours(3)), "w-sam");
        String plan = "/planned-visits/" + reading.entry(1);
        reading.submit(plan + "/not-achieved", """
                {"headline": "Nobody opened", "attempted": "%s", "why": "no-answer", "tried": "Knocked and rang",
                 "next": "Ring tomorrow", "risk": {"identified": false}}""".formatted(NOW.minus(Duration.ofHours(4))));
        JsonNode tried = reading.view("/planned-visits").at("/plannedVisits/0");
        assertThat(tried.at("/state").asString()).isEqualTo("still-to-be-made");
        assertThat(tried.at("/attempts").asInt()).isEqualTo(1);
        assertThat(reading.view("/running-record").at("/entries/0/kind").asString())
                .isEqualTo("unachieved-visit");

        Instant start = NOW.plus(Duration.ofDays(1));
        reading.submit(
                plan + "/rescheduled",
                "{\"start\": \"%s\", \"end\": \"%s\", \"reason\": \"Family away\"}"
                        .formatted(start, start.plusSeconds(3600)));
        assertThat(reading.view("/planned-visits").at("/plannedVisits/0/state").asString())
                .isEqualTo("upcoming");

        reading.submit(plan + "/cancelled", "{\"reason\": \"The family moved away\"}");
        assertThat(reading.view("/planned-visits").at("/plannedVisits/0/state").asString())
                .isEqualTo("cancelled");
        assertThat(reading.attempt(plan + "/cancelled", "{\"reason\": \"Again\"}")
                        .status())
                .isEqualTo(409);
    }

    private static App.Answer plan(Reading reading, Instant start, String visitor) {
        return reading.submit("/planned-visits", """
                {"reason": "CP visit", "type": "cp", "mode": "in-person", "start": "%s", "end": "%s", "place": {"setting": "home"},
                 "visitor": {"id": "%s", "name": "Sam Sample", "role": "social-worker", "team": "North"}}""".formatted(start, start.plus(Duration.ofHours(1)), visitor));
    }

    private static String state(Reading reading, Instant asAt) {
        return reading.view("/planned-visits?asAt=" + asAt)
                .at("/plannedVisits/0/state")
                .asString();
    }

    private static JsonNode overdue(String query) {
        return App.get("/api/overdue" + query).body().at("/overdue");
    }
}
