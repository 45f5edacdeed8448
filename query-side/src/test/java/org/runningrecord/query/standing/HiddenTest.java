package org.runningrecord.query.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;
import static org.runningrecord.query.Ottilie.visit;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.EntryEvent;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Restriction;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.Told;
import org.runningrecord.query.runningrecord.EntryVersion;
import org.runningrecord.query.runningrecord.RunningRecordFold;
import org.runningrecord.query.trace.Trace;

/** Two views know why an entry is not shown, and one of them may be behind the other. */
class HiddenTest {

    private static final String NOON = "2026-10-02T11:00:00Z";
    private static final Narrative WHY = Narrative.of("Another child's");
    private static final EntryEvent VISITED = Ottilie.visited(1, visit("Seen", "2026-10-01", SEEN), NOON);
    private static final EntryMisfiled MISFILED = new EntryMisfiled(entry(1), 1, recorded(NOON), entry(9), WHY, null);
    private static final EntryRestricted RESTRICTED =
            new EntryRestricted(entry(1), 1, recorded(NOON), new Restriction(WHY, List.of(), null));

    @Test
    void isWhatTheTracesSayWhileTheRowIsBehind() {
        assertThat(Hidden.now(row(VISITED).kind(), VISITED, List.of())).isNull();
        assertThat(Hidden.now(row(VISITED).kind(), VISITED, traces(RESTRICTED))).isEqualTo(Hidden.RESTRICTED);
        assertThat(Hidden.now(row(VISITED).kind(), VISITED, traces(MISFILED))).isEqualTo(Hidden.MISFILED);
    }

    @Test
    void isWhatTheRowSaysWhileTheTracesAreBehind() {
        assertThat(Hidden.now(row(VISITED, MISFILED).kind(), VISITED, List.of()))
                .isEqualTo(Hidden.MISFILED);
    }

    @Test
    void whatIsMovedIsRestrictedThereFromTheFirst() {
        MisfiledEntryReceived moved = new MisfiledEntryReceived(
                entry(1),
                recorded(NOON),
                entry(9),
                recorded(NOON),
                VISITED.content(),
                Ottilie.IN_TIME,
                List.of(),
                List.of(),
                true,
                WHY);

        assertThat(Hidden.now(row(moved).kind(), moved, List.of())).isEqualTo(Hidden.RESTRICTED);
        assertThat(Hidden.now(row(moved).kind(), moved, traces(RESTRICTED))).isEqualTo(Hidden.RESTRICTED);
        assertThat(Hidden.now(
                        row(moved).kind(),
                        moved,
                        traces(RESTRICTED, new RestrictionLifted(entry(1), 1, recorded(NOON), WHY))))
                .isNull();
    }

    private static List<Trace> traces(RecordEvent... events) {
        return List.of(events).stream()
                .map(event -> new Trace(100, event, false))
                .toList();
    }

    private static EntryVersion row(RecordEvent... events) {
        Told<EntryVersion> told = Told.to(new RunningRecordFold(ZoneId.of("Europe/London")), events[0]);
        List.of(events).stream().skip(1).forEach(told::and);
        return told.document(entry(1) + "/1");
    }
}
