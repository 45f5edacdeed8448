package org.runningrecord.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.runningrecord.web.problem.Refused;

class LostRacesTest {

    @Test
    void whoeverHasLostManyRacesMayStillRunAnother() {
        LostRaces races = new LostRaces(Duration.ofMinutes(10));
        for (int lost = 0; lost < 60; lost++) {
            assertThatCode(races::another).doesNotThrowAnyException();
        }
    }

    @Test
    void whoeverHasLostForTooLongIsToldToComeAgain() {
        Refused refused = catchThrowableOfType(Refused.class, () -> new LostRaces(Duration.ZERO).another());
        assertThat(refused.kind()).isEqualTo(Refused.Kind.UNAVAILABLE);
    }
}
