package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Records of the same child opened twice, and the end of a record by adoption. */
class OneChildTwoRecordsIT {

    @Test
    void aRecordThatWasOpenedTwiceIsMergedAndParted() {
        Reading one = Reading.ofNewRecord();
        Reading other = Reading.ofNewRecord();

        App.Answer merged = one.submit("/merging", """
                {"into": "%s", "reason": "The same birth certificate"}""".formatted(other.record()));

        assertThat(merged.body().has("entry")).isFalse();
        String position = App.end();
        assertThat(standing(one, position).at("/mergedInto").asString()).isEqualTo(other.record());
        assertThat(standing(other, position).at("/tookIn/0").asString()).isEqualTo(one.record());
        assertThat(one.attempt("/visits", one.visit().toString()).status()).isEqualTo(409);

        one.submit("/unmerging", """
                {"other": "%s", "reason": "They are twins"}""".formatted(other.record()));
        assertThat(standing(one, App.end()).has("mergedInto")).isFalse();
        one.submitVisit();
    }

    @Test
    void aRecordThatWasClosedByAdoptionTakesNoNewEntries() {
        Reading reading = Reading.ofNewRecord();
        reading.submitVisit();

        reading.submit("/adoption", """
                {"ordered": "2026-09-14", "court": "Family Court at Exampletown", "lifeStory": "With the adoption team"}""");

        assertThat(standing(reading, App.end()).at("/adopted").asBoolean()).isTrue();
        assertThat(reading.attempt("/visits", reading.visit().toString()).status())
                .isEqualTo(409);
        assertThat(reading.view("/entries/" + reading.entry(1)).has("content")).isTrue();
    }

    @Test
    void aNewNameStandsOnTheCoverAndTheOldOneStays() {
        Reading reading = Reading.ofNewRecord();

        reading.submit("/details", """
                {"since": "2026-10-01", "howKnown": "The child said so",
                 "names": [{"kind": "known-as", "given": "Ren", "family": "Example"}]}""");

        JsonNode summary = reading.view("").at("/summary");
        assertThat(summary.at("/names/0").asString()).isEqualTo("Ren Example");
        assertThat(summary.at("/opening/names").isEmpty()).isFalse();
    }

    private static JsonNode standing(Reading reading, String position) {
        return App.get("/api/records/" + reading.record() + "?position=" + position)
                .body()
                .at("/summary/standing");
    }
}
