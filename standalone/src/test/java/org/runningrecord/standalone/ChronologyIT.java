package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChronologyIT {

    @Test
    void showsWhatIsSignificantInTheOrderInWhichItHappenedWithTheAge() {
        Reading reading = Reading.ofNewRecord();
        contact(reading, "2024-06-02", "Nursery rang");
        contact(reading, "2021-03~", "Neighbour told of shouting");
        contact(reading, "2021", "Moved house");
        contact(reading, "2024-06-02", "Father rang");
        mark(reading, 1, "Nursery reported a bite mark.", ", \"orderInDay\": 2");
        mark(reading, 2, "A neighbour told the service of shouting at night.", "");
        mark(reading, 3, "The family moved house.", "");
        mark(reading, 4, "Father asked for help.", ", \"orderInDay\": 1");

        JsonNode rows = reading.view("/chronology").at("/rows");

        assertThat(values(rows, "/event"))
                .containsExactly(
                        "The family moved house.",
                        "A neighbour told the service of shouting at night.",
                        "Father asked for help.",
                        "Nursery reported a bite mark.");
        assertThat(values(rows, "/date")).containsExactly("2021", "about March 2021", "2 June 2024", "2 June 2024");
        assertThat(values(rows, "/age"))
                .containsExactly(
                        "1 year 9 months to 2 years 9 months",
                        "about 1 year 11 months to 2 years",
                        "5 years 2 months",
                        "5 years 2 months");
        assertThat(rows.at("/0/source").asString()).isEqualTo("Ms Made-Up, Sample Nursery");
    }

    @Test
    void saysWhenTheEntryWasAmendedAfterTheLineWasWritten() {
        Reading reading = Reading.ofNewRecord();
        contact(reading, "2024-06-02", "Nursery rang");
        mark(reading, 1, "Nursery reported a bite mark.", "");
        reading.submit(
                "/entries/" + reading.entry(1) + "/amendments",
                "{\"kind\": \"correction\", \"reason\": \"Wrong day\", \"changes\": {\"start\": \"2024-06-03\"}}");

        JsonNode row = reading.view("/chronology").at("/rows/0");

        assertThat(row.at("/amendedSince").asBoolean()).isTrue();
        assertThat(row.at("/date").asString()).isEqualTo("3 June 2024");
        assertThat(row.at("/amendments/0/differences/0/before").asString()).isEqualTo("2024-06-02");
    }

    @Test
    void takesALineOffAgainAndKeepsItsVersions() {
        Reading reading = Reading.ofNewRecord();
        contact(reading, "2024-06-02", "Nursery rang");
        mark(reading, 1, "Nursery reported a bite mark.", "");
        String significance = "/entries/" + reading.entry(1) + "/significance";
        reading.submit(
                significance,
                "{\"line\": {\"text\": \"Nursery reported a mark on the arm.\"}, \"reason\": \"Not known to be a bite\"}");
        assertThat(reading.view("/chronology").at("/rows/0/lineVersion").asInt())
                .isEqualTo(2);

        reading.submit(significance, "{\"withdraw\": true, \"reason\": \"It was paint\"}");

        assertThat(reading.view("/chronology").at("/rows")).isEmpty();
        assertThat(reading.attempt(significance, "{\"withdraw\": true, \"reason\": \"Again\"}")
                        .status())
                .isEqualTo(409);
    }

    private static void contact(Reading reading, String when, String reason) {
        reading.submit("/contacts", """
                {"reason": "%s", "channel": "telephone", "initiative": "other", "start": "%s",
                 "people": [{"name": "Ms Made-Up", "relationship": "nursery worker"}], "summary": "As told",
                 "risk": {"identified": false},
                 "circumstances": {"source": {"agency": "Sample Nursery", "person": "Ms Made-Up"}}}""".formatted(reason, when));
    }

    private static void mark(Reading reading, long entry, String line, String more) {
        reading.submit(
                "/entries/" + reading.entry(entry) + "/significance",
                "{\"line\": {\"text\": \"" + line + "\"" + more + "}}");
    }

    private static List<String> values(JsonNode rows, String pointer) {
        List<String> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.at(pointer).asString()));
        return values;
    }
}
