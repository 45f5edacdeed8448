package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.standalone.samples.SampleChildren;
import tools.jackson.databind.JsonNode;

/** The sample children are accepted, and managers see something on the first evening. */
class SampleChildrenIT {

    @Test
    void boardsAreNotEmpty() throws Exception {
        Map<String, String> records = new SampleChildren(Clock.systemUTC(), App::tokenOf).submit(App.port());
        String position = App.end();
        records.values().forEach(record -> App.get("/api/records/" + record + "/expectations?position=" + position));

        List<String> ofTheTeam = App.get("/api/expectations/overdue?team=North&size=200")
                .body()
                .at("/overdue")
                .valueStream()
                .map(one -> one.at("/rule").asString() + " "
                        + one.at("/owner/allocated").asBoolean())
                .toList();
        assertThat(ofTheTeam).contains("pathway-plan true", "supervision-care-leaver true");
        assertThat(App.get("/api/expectations/overdue?worker=unallocated&size=200")
                        .body()
                        .at("/overdue")
                        .valueStream()
                        .map(one -> one.at("/rule").asString()))
                .contains("cin-visit");
        JsonNode ina = App.get("/api/workers/w-ina").body();
        assertThat(ina.at("/training/state").asString()).isEqualTo("overdue");
    }
}
