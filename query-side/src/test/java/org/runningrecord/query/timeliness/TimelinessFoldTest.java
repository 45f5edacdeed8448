package org.runningrecord.query.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.query.Ottilie.DUE;
import static org.runningrecord.query.Ottilie.LATE;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.amended;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;
import static org.runningrecord.query.Ottilie.visit;
import static org.runningrecord.query.Ottilie.visited;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Timeliness;
import org.runningrecord.query.Told;
import org.runningrecord.query.projection.RecordedEvent;

class TimelinessFoldTest {

    private static final String AT = "2026-10-05T09:00:00Z";
    private static final Visit VISIT = visit("To see Ottilie", "2026-10-02T09:00:00+01:00", SEEN);

    private final TimelinessFold fold = new TimelinessFold();

    @Test
    void keepsWhoRecordedItAndWhetherInTime() {
        RecordedEntry late = Told.to(fold, visited(1, VISIT, AT, LATE, null)).document(entry(1));

        assertThat(late)
                .isEqualTo(new RecordedEntry(
                        entry(1).toString(),
                        entry(1).record().value(),
                        100,
                        "w-sam",
                        "Sam Sample",
                        "North",
                        Instant.parse(AT),
                        DUE,
                        true));
        assertThat(Told.to(fold, visited(1, VISIT, AT)).document(entry(1)).late())
                .isFalse();
    }

    @Test
    void wasJudgedOnceAndAmendingItChangesNothing() {
        RecordedEntry once = Told.to(fold, visited(1, VISIT, AT)).document(entry(1));

        assertThat(Told.to(fold, visited(1, VISIT, AT), amended(entry(1), 2, VISIT, "2026-10-20T09:00:00Z"))
                        .document(entry(1)))
                .isEqualTo(once);
    }

    @Test
    void whatNoRuleBindsIsNotCounted() {
        Timeliness none = new Timeliness(
                "not-applicable: it was imported", null, false, Duration.ZERO, null, null, null, List.of());

        assertThat(touched(new VisitRecorded(entry(1), recorded(AT), VISIT, none, null)))
                .isEmpty();
    }

    @Test
    void whatWasMovedHereWasRecordedElsewhere() {
        assertThat(touched(new MisfiledEntryReceived(
                        entry(2),
                        recorded(AT),
                        entry(1),
                        recorded(AT),
                        VISIT,
                        LATE,
                        List.of(),
                        List.of(),
                        false,
                        Narrative.of("It was of another child"))))
                .isEmpty();
    }

    private List<String> touched(RecordEvent event) {
        return fold.touches(new RecordedEvent(100, 1, event));
    }
}
