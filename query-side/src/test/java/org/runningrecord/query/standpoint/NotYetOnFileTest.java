package org.runningrecord.query.standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NotYetOnFileTest {

    private static final Instant THIRD = Instant.parse("2026-03-03T00:00:00Z");
    private static final Instant TENTH = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant TWENTIETH = Instant.parse("2026-03-20T00:00:00Z");

    @Test
    void whatWasKnownOnTheThirdAndRecordedOnTheTwentiethWasNotYetOnFileOnTheTenth() {
        assertThat(NotYetOnFile.of(new Standpoint.Known(TENTH, 7), THIRD, TWENTIETH))
                .isEqualTo(new NotYetOnFile(TWENTIETH, Duration.ofDays(7), Duration.ofDays(17)));
    }

    @Test
    void fromTheMomentItWasRecordedItIsOnFile() {
        assertThat(NotYetOnFile.of(new Standpoint.Known(TWENTIETH, 7), THIRD, TWENTIETH))
                .isNull();
    }

    @Test
    void whereSomethingElseIsAskedNothingIsSaidOfIt() {
        assertThat(NotYetOnFile.of(Standpoint.NOW, THIRD, TWENTIETH)).isNull();
        assertThat(NotYetOnFile.of(new Standpoint.OnFile(TENTH, 7), THIRD, TWENTIETH))
                .isNull();
    }
}
