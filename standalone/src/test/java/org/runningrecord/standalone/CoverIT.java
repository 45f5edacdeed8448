package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CoverIT {

    @Test
    void saysWhenTheChildWasLastSeenAsTheEntriesNowRead() {
        Reading reading = Reading.ofNewRecord();
        ObjectNode earlier =
                reading.visit().put("start", "2024-05-02T10:00:00Z").put("end", "2024-05-02T11:00:00Z");
        reading.submit("/visits", earlier.toString());
        ObjectNode later = reading.visit();
        reading.submit("/visits", later.toString());
        assertThat(reading.view("").at("/lastVisit").asString())
                .isEqualTo(later.get("start").asString());

        reading.submit("/entries/" + reading.entry(2) + "/amendments", """
                {"kind": "correction", "reason": "She was out after all", "changes": {"children": [
                  {"record": "%s", "seen": false, "whyNotSeen": "She was at her grandmother's"}]}}""".formatted(reading.record()));

        assertThat(reading.view("").at("/lastVisit").asString()).isEqualTo("2024-05-02T10:00:00Z");
        assertThat(reading.view("").at("/summary/entries").asInt()).isEqualTo(2);
        assertThat(reading.view("").at("/age").asString()).contains("years");
    }

    @Test
    void whoeverReadsTheRecordSeesThatItWasAudited() {
        Reading reading = Reading.ofNewRecord();
        assertThat(reading.view("").has("audited")).isFalse();

        reading.submit(
                "/audit-case-notes",
                App.get("/api/templates/audit-case-note").body().at("/example").toString());

        assertThat(reading.view("").at("/audited").asString()).isEqualTo("2026-11-03T00:00:00Z");
    }
}
