package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AmendmentIT {

    @Test
    void showsTheOriginalEveryVersionAndTheDifference() {
        Reading reading = Reading.ofNewRecord();
        reading.submitVisit();
        reading.submit("/entries/" + reading.entry(1) + "/amendments", """
                {"kind": "addition", "reason": "More of what was discussed",
                 "changes": {"discussion": "The first week at school, and who collects her"}}""");
        reading.submit("/entries/" + reading.entry(1) + "/amendments", """
                {"kind": "correction", "reason": "The grandmother was there too",
                 "changes": {"present": [{"name": "Mrs Example", "relationship": "mother"},
                                         {"name": "Mrs Elder", "relationship": "grandmother"}]}}""");

        JsonNode entry = reading.view("/running-record").at("/entries/0");

        assertThat(entry.at("/versions").asInt()).isEqualTo(3);
        assertThat(entry.at("/content/discussion").asString())
                .isEqualTo("The first week at school, and who collects her");
        assertThat(entry.at("/amendments/0/kind").asString()).isEqualTo("addition");
        assertThat(entry.at("/amendments/0/differences/0/field").asString()).isEqualTo("/discussion");
        assertThat(entry.at("/amendments/0/differences/0/before").asString()).isEqualTo("The first week at school");
        assertThat(entry.at("/amendments/1/reason").asString()).isEqualTo("The grandmother was there too");
        assertThat(entry.at("/amendments/1/differences")).hasSize(1);
        JsonNode history =
                App.get("/api/records/" + reading.record() + "/history").body();
        assertThat(history.at("/events/1/payload/content/discussion").asString())
                .isEqualTo("The first week at school");
    }

    @Test
    void leavesTheStoredJudgementAndAddsTheOneOnTheCorrectedFacts() {
        Reading reading = Reading.ofNewRecord();
        App.Answer visit = reading.submitVisit();
        App.Answer amended = reading.submit("/entries/" + reading.entry(1) + "/amendments", """
                {"kind": "correction", "reason": "A bruise was seen; the answer was ticked wrongly",
                 "changes": {"risk": {"identified": true, "what": "A bruise on the arm"}}}""");

        assertThat(visit.text("/rule")).isEqualTo("home-visit-48-hours");
        assertThat(amended.body().at("/onCorrectedFacts/considered")).hasSize(3);
        JsonNode entry = reading.view("/entries/" + reading.entry(1));
        assertThat(entry.at("/timeliness")).isEqualTo(visit.body().at("/timeliness"));
        assertThat(entry.at("/amendments/0/onCorrectedFacts"))
                .isEqualTo(amended.body().at("/onCorrectedFacts"));
    }

    @Test
    void refusesAnAmendmentOfAnotherChildsEntryAndLeavesTheLogAlone() {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();
        one.submitVisit();
        long before = App.position();

        App.Answer answer = other.attempt(
                "/entries/" + one.entry(1) + "/amendments",
                "{\"kind\": \"correction\", \"reason\": \"x\", \"changes\": {\"reason\": \"y\"}}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(App.position()).isEqualTo(before);
    }

    @Test
    void refusesAnAmendmentThatWouldLeaveTheEntryContradictory() {
        Reading reading = Reading.ofNewRecord();
        reading.submitVisit();
        ObjectNode child = (ObjectNode) reading.visit().at("/children/0").deepCopy();
        child.put("seen", false);

        App.Answer answer = reading.attempt(
                "/entries/" + reading.entry(1) + "/amendments",
                "{\"kind\": \"correction\", \"reason\": \"She was out\", \"changes\": {\"children\": [" + child
                        + "]}}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors").toString())
                .contains("/changes/children/0/whyNotSeen", "/changes/children/0/seenAlone");
    }

    @Test
    void givesRiskThatComesToLightLaterAClockOfItsOwn() {
        Reading reading = Reading.ofNewRecord();
        App.Answer visit = reading.submitVisit();

        App.Answer risk =
                reading.submit("/entries/" + reading.entry(1) + "/risks", """
                {"headline": "A bruise is recognised on the photograph", "identified": "%s", "what": "A bruise on the arm"}""".formatted(visit.text("/recorded")));

        assertThat(risk.text("/entry")).isEqualTo(reading.entry(2));
        assertThat(risk.body().at("/timeliness/considered").toString()).contains("risk-next-working-day");
        assertThat(reading.view("/entries/" + reading.entry(1)).at("/timeliness"))
                .isEqualTo(visit.body().at("/timeliness"));
        assertThat(reading.view("/entries/" + reading.entry(2))
                        .at("/content/about")
                        .asString())
                .isEqualTo(reading.entry(1));
    }
}
