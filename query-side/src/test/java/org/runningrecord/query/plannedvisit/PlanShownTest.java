package org.runningrecord.query.plannedvisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.query.plannedvisit.PlanStory.PLAN;
import static org.runningrecord.query.plannedvisit.PlanStory.cancelled;
import static org.runningrecord.query.plannedvisit.PlanStory.moved;
import static org.runningrecord.query.plannedvisit.PlanStory.notAchieved;
import static org.runningrecord.query.plannedvisit.PlanStory.planned;
import static org.runningrecord.query.plannedvisit.PlanStory.visited;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.query.Told;

class PlanShownTest {

    private static final String SIXTH = "2026-10-06T09:00:00Z";
    private static final String NINTH = "2026-10-09T09:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2026-10-01T09:00:00Z,     upcoming,",
        "2026-10-05T14:59:59.999Z, upcoming,",
        "2026-10-05T15:00:00Z,     awaiting-record,",
        "2026-10-07T15:00:00Z,     awaiting-record,",
        "2026-10-07T15:00:00.001Z, recording-overdue, PT0.001S",
        "2026-10-09T16:30:00Z,     recording-overdue, PT49H30M"
    })
    void goesFromUpcomingToOverdueWhileNothingIsRecorded(String moment, String state, @Nullable Duration overdue) {
        PlanShown shown = PlanShown.of(planned().document(PLAN), Instant.parse(moment));

        assertThat(shown.state()).isEqualTo(state);
        assertThat(shown.recordingOverdue()).isEqualTo(overdue);
        assertThat(shown.visitLate()).isNull();
        assertThat(shown.recordingLate()).isNull();
    }

    @Test
    void isNotOverdueOnceAnAttemptIsOnFile() {
        PlanShown shown = late(planned().and(notAchieved(2, SIXTH)));

        assertThat(shown.state()).isEqualTo("still-to-be-made");
        assertThat(shown.recordingOverdue()).isNull();
        assertThat(shown.attempts()).isEqualTo(1);
    }

    @Test
    void isNotOverdueOnceItIsCancelled() {
        PlanShown shown = late(planned().and(cancelled(SIXTH)));

        assertThat(shown.state()).isEqualTo("cancelled");
        assertThat(shown.recordingOverdue()).isNull();
        assertThat(shown.note()).isEqualTo("The plan has ended");
    }

    @Test
    void countsFromItsNewDayOnceItIsRescheduled() {
        assertThat(late(planned().and(moved(SIXTH))).recordingOverdue()).isEqualTo(Duration.ofHours(18));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-05T15:00:00Z, false", "2026-10-05T15:00:01Z, true"})
    void tellsAVisitMadeLateFromARecordMadeLate(String start, boolean visitLate) {
        PlanShown shown = late(planned().and(visited(2, start, SIXTH, null)));

        assertThat(shown.state()).isEqualTo("made");
        assertThat(shown.visitLate()).isEqualTo(visitLate);
        assertThat(shown.recordingLate()).isFalse();
        assertThat(shown.recordingOverdue()).isNull();
    }

    private static PlanShown late(Told<Plan> told) {
        return PlanShown.of(told.document(PLAN), Instant.parse(NINTH));
    }
}
