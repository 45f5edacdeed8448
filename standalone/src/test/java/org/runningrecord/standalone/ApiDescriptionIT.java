package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDescriptionIT {

    private final JsonNode api = App.get("/v3/api-docs").body();

    @Test
    void describesValuesAsTheyAreWritten() {
        JsonNode planned = api.at("/components/schemas/PlannedVisit/properties");
        assertThat(planned.at("/start/type").asString()).isEqualTo("string");
        assertThat(planned.at("/mode/enum/0").asString()).isEqualTo("in-person");
    }

    @Test
    void describesWhatIsAskedForWithItsConditions() {
        JsonNode visit = api.at("/components/schemas/RecordVisit");
        assertThat(visit.at("/properties/discussion/anyOf/1/$ref").asString()).endsWith("/FormNotGiven");
        assertThat(api.at("/components/schemas/FormNotGiven/required/0").asString())
                .isEqualTo("notGiven");
        assertThat(visit.at("/allOf/1/if/properties/place/properties/setting/enum/0")
                        .asString())
                .isEqualTo("home");
        assertThat(visit.at("/allOf/1/then/required/0").asString()).isEqualTo("homeConditions");
    }

    @Test
    void isWrittenInTheVersionThatTakesConditions() {
        assertThat(api.at("/openapi").asString()).startsWith("3.1");
    }

    @Test
    void describesWhatDoorsForSubmittersTakeAndAnswer() {
        JsonNode post = api.at("/paths").get("/api/records/{id}/visits").get("post");
        assertThat(post.at("/responses").propertyNames())
                .contains("201", "412", "422", "503")
                .doesNotContain("200");
        assertThat(post.at("/parameters").toString()).contains("Idempotency-Key", "If-Match");
    }

    @Test
    void whatIsToldInAWordIsText() {
        JsonNode schemas = api.at("/components/schemas");
        assertThat(schemas.at("/EntryAnswer/properties/position/type").asString())
                .isEqualTo("string");
        assertThat(schemas.at("/EntryAnswer/properties").propertyNames()).doesNotContain("sequence");
        assertThat(schemas.at("/RunningRecordPage/properties/next/type").asString())
                .isEqualTo("string");
        api.at("/paths").findParents("name").stream()
                .filter(parameter -> parameter.at("/name").asString().equals("position"))
                .forEach(parameter ->
                        assertThat(parameter.at("/schema/type").asString()).isEqualTo("string"));
    }

    @Test
    void keepsTheBodiesOfDifferentDoorsApart() {
        assertThat(api.at("/components/schemas").propertyNames())
                .contains("AmendNoteBody", "JudgeSignificanceBody", "IdentifyRisk")
                .doesNotContain("Body");
    }
}
