package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class SupervisionIT {

    @Test
    void reviewsTheActionsThatWereAgreedBefore() {
        Reading reading = Reading.ofNewRecord();
        reading.submitVisit();

        App.Answer answer = reading.submit("/supervisions", supervision(reading.entry(1) + "-1"));

        assertThat(answer.text("/rule")).isEqualTo("five-working-days");
        assertThat(reading.view("/entries/" + reading.entry(2))
                        .at("/content/reviewed/0/outcome")
                        .asString())
                .isEqualTo("done");
        assertThat(reading.view("").at("/lastSupervision").asString()).isNotEmpty();
    }

    @Test
    void refusesToReviewAnActionThatWasNeverAgreed() {
        Reading reading = Reading.ofNewRecord();

        App.Answer answer = reading.attempt("/supervisions", supervision(reading.entry(1) + "-1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/reviewed/0/action");
    }

    private static String supervision(String action) {
        return """
                {"headline": "Monthly supervision", "occasion": "planned", "start": "%s",
                 "supervisor": {"id": "m1", "name": "Max Imaginary", "role": "team-manager", "team": "North"},
                 "summary": "Plan for neglect", "reviewed": [{"action": "%s", "outcome": "done"}],
                 "progress": "School is going well", "stillToHappen": "Sleep", "keyDates": "Conference in May",
                 "tools": {"notGiven": "not-done", "reason": "Planned for the next visit"},
                 "unableToEngage": {"notGiven": "does-not-apply", "reason": "The family is engaged"},
                 "payByResults": {"notGiven": "does-not-apply", "reason": "Not in the scheme"},
                 "childrenSpokenTo": "Yesterday, alone", "significantAdults": "A grandmother",
                 "risk": {"identified": false}}""".formatted(Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(2, ChronoUnit.HOURS), action);
    }
}
