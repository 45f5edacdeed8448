package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDescriptionIT {

    private final JsonNode api = App.get("/v3/api-docs").body();

    @Test
    void describesValuesAsTheyAreWritten() {
        JsonNode visit = api.at("/components/schemas/Visit/properties");
        assertThat(visit.at("/start/type").asString()).isEqualTo("string");
        assertThat(visit.at("/mode/enum/0").asString()).isEqualTo("in-person");
        assertThat(visit.at("/discussion/oneOf/1/required/0").asString()).isEqualTo("notGiven");
    }

    @Test
    void describesWhatDoorsForSubmittersTakeAndAnswer() {
        JsonNode post = api.at("/paths").get("/api/records/{id}/visits").get("post");
        assertThat(post.at("/responses").propertyNames())
                .contains("201", "412", "422", "503")
                .doesNotContain("200");
        assertThat(post.at("/parameters").toString()).contains("X-Author", "Idempotency-Key", "If-Match");
    }

    @Test
    void keepsTheBodiesOfDifferentDoorsApart() {
        assertThat(api.at("/components/schemas").propertyNames())
                .contains("AmendNoteBody", "JudgeSignificanceBody", "LaterRisk")
                .doesNotContain("Body");
    }
}
