package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HealthIT {

    @Test
    void readinessTellsHowEveryViewStands() {
        await().until(() -> App.get("/actuator/health/readiness").status() == 200);

        App.Answer readiness = App.get("/actuator/health/readiness");

        assertThat(readiness.text("/status")).isEqualTo("UP");
        assertThat(readiness.text("/components/views/status")).isEqualTo("UP");
        assertThat(readiness.text("/components/views/details/running-record/live"))
                .startsWith("running-record-");
        assertThat(readiness
                        .body()
                        .at("/components/views/details/running-record/parked")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void livenessDoesNotDependOnViews() {
        App.Answer liveness = App.get("/actuator/health/liveness");

        assertThat(liveness.status()).isEqualTo(200);
        assertThat(liveness.body().at("/components/views").isMissingNode()).isTrue();
    }

    @Test
    void aReaderWhoAsksForWhatIsNotThereYetIsToldWhenToAskAgain() {
        App.Answer answer =
                App.get("/api/records/" + Samples.opened() + "/running-record?position=" + App.shown(1_000_000));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("Retry-After", "1");
    }

    @Test
    void anOperatorHasAViewBuiltAnewAndReadersChangeOver() {
        String record = Samples.opened();
        App.Answer visit = App.post(
                "/api/records/" + record + "/visits", Samples.visit(record).toString());
        await().until(() -> App.get("/actuator/views").body().at("/ready").asBoolean());
        String before = live();

        App.Answer rebuild = App.post("/actuator/views/running-record", "{}");

        assertThat(rebuild.status()).isEqualTo(202);
        await().until(() -> live().equals(rebuild.text("/building")));
        assertThat(live()).isNotEqualTo(before);
        assertThat(App.get("/api/records/" + record + "/running-record?position=" + visit.text("/position"))
                        .body()
                        .at("/entries"))
                .hasSize(1);
        assertThat(runningRecord().at("/live/parked")).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeBuiltOrTriedAgain() {
        assertThat(App.post("/actuator/views/nothing-such", "{}").status()).isEqualTo(404);
        assertThat(App.post("/actuator/views/running-record/" + Samples.opened(), "{}")
                        .status())
                .isEqualTo(404);
    }

    private static String live() {
        return runningRecord().at("/live/generation").asString();
    }

    private static JsonNode runningRecord() {
        for (JsonNode view : App.get("/actuator/views").body().at("/views")) {
            if (view.at("/view").asString().equals("running-record")) {
                return view;
            }
        }
        throw new AssertionError("There is no view of the running record");
    }
}
