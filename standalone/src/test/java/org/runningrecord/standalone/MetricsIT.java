package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MetricsIT {

    private static final String APPENDED = "running_record_append_seconds_count{outcome=\"appended\"}";

    @Test
    void aVisitMovesTheNumbers() {
        String record = Samples.opened();
        double appends = number(APPENDED);
        double events = number("running_record_appended_events_total");
        double groups = number("running_record_append_group_count");

        App.post("/api/records/" + record + "/visits", Samples.visit(record).toString());

        assertThat(number(APPENDED)).isEqualTo(appends + 1);
        assertThat(number("running_record_appended_events_total")).isEqualTo(events + 1);
        assertThat(number("running_record_append_group_count")).isEqualTo(groups + 1);
        assertThat(App.text("/actuator/prometheus")).contains("running_record_append_seconds_bucket");
    }

    @Test
    void everyViewCatchesUpAndIsNotHeldUp() {
        String record = Samples.opened();
        App.post("/api/records/" + record + "/visits", Samples.visit(record).toString());

        for (String view : new String[] {"summary", "running-record", "chronology", "planned-visits"}) {
            String tag = "{view=\"" + view + "\"}";
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> number("running_record_view_lag_events" + tag), lag -> lag == 0);
            assertThat(number("running_record_view_parked_records" + tag)).isZero();
            assertThat(number("running_record_view_flush_seconds_count" + tag)).isPositive();
            assertThat(number("running_record_view_batch_events_sum" + tag)).isPositive();
        }
        assertThat(number("running_record_views_stopped")).isZero();
        assertThat(number("running_record_views_ready")).isOne();
    }

    @Test
    void noLabelNamesARecordOrAnybody() {
        String record = Samples.opened();
        App.post("/api/records/" + record + "/visits", Samples.visit(record).toString());
        App.get("/api/records/" + record + "/running-record");
        App.get("/api/records/" + record + "/nothing-such");

        assertThat(App.text("/actuator/prometheus"))
                .contains("/api/records/{")
                .doesNotContain(record)
                .doesNotContain("Sam Sample")
                .doesNotContain("w-sam");
    }

    /** The value of a line that begins so; it must be there. */
    private static double number(String name) {
        return App.text("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name));
    }
}
