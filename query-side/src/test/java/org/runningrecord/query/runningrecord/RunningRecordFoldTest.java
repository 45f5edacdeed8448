package org.runningrecord.query.runningrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.amended;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.fact;
import static org.runningrecord.query.Ottilie.imported;
import static org.runningrecord.query.Ottilie.recorded;
import static org.runningrecord.query.Ottilie.supervised;
import static org.runningrecord.query.Ottilie.visit;
import static org.runningrecord.query.Ottilie.visited;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.Told;

class RunningRecordFoldTest {

    private static final EntryId ENTRY = entry(1);
    private static final Narrative WHY = Narrative.of("Another child's");
    private static final String MORNING = "2026-10-02T09:00:00Z";
    private static final String NOON = "2026-10-02T12:00:00Z";
    private static final String EVENING = "2026-10-02T18:00:00Z";

    @Test
    void holdsTheOriginalOfAnEntryAsItsFirstVersion() {
        assertThat(visitedOnce().documents()).containsOnlyKeys(ENTRY + "/1");
        assertThat(visitedOnce().document(ENTRY + "/1"))
                .isEqualTo(new EntryVersion(
                        ENTRY + "/1",
                        Ottilie.CHILD.value(),
                        100,
                        1,
                        1,
                        100,
                        100,
                        EntryVersion.CURRENT,
                        "visit",
                        "Statutory visit",
                        "2026-10-01",
                        Instant.parse("2026-09-30T23:00:00Z"),
                        Instant.parse("2026-09-30T23:00:00Z"),
                        Instant.parse(MORNING),
                        "w-sam",
                        List.of("visit", EntryVersion.REGISTER),
                        false,
                        true,
                        false,
                        Ottilie.DUE,
                        "home-visit-48-hours"));
    }

    @Test
    void keepsOfAMisfiledEntryOnlyThatItWasHere() {
        Told<EntryVersion> told = visitedOnce()
                .and(amended(ENTRY, 2, visit("Visit to the school", "2026-09-28", SEEN), NOON))
                .and(new EntryMisfiled(ENTRY, 2, recorded(EVENING), entry(9), WHY, null));

        EntryVersion left = told.document(ENTRY + "/2");
        assertThat(left.kind()).isEqualTo("misfiled-entry");
        assertThat(left.headline()).isEqualTo("Misfiled: moved to the right record");
        assertThat(left.occurredFrom()).isEqualTo(Instant.parse(EVENING));
        assertThat(left.childSeen()).isFalse();
        assertThat(left.written()).isEqualTo(110);
        assertThat(left.from()).isEqualTo(120);
        assertThat(told.document(ENTRY + "/2@110").until()).isEqualTo(120);
    }

    @Test
    void closesAVersionAndOpensTheNextAtAnAmendment() {
        Told<EntryVersion> told =
                visitedOnce().and(amended(ENTRY, 2, visit("Visit to the school", "2026-09-28", SEEN), NOON));

        EntryVersion first = told.document(ENTRY + "/1");
        assertThat(first.from()).isEqualTo(100);
        assertThat(first.until()).isEqualTo(110);
        assertThat(first.position()).isEqualTo(110);
        assertThat(first.headline()).isEqualTo("Statutory visit");
        EntryVersion second = told.document(ENTRY + "/2");
        assertThat(second.from()).isEqualTo(110);
        assertThat(second.until()).isEqualTo(EntryVersion.CURRENT);
        assertThat(second.entry()).isEqualTo(1);
        assertThat(second.headline()).isEqualTo("Visit to the school");
        assertThat(second.occurred()).isEqualTo("2026-09-28");
        assertThat(second.recorded()).isEqualTo(Instant.parse(NOON));
        assertThat(second.late()).isTrue();
    }

    @Test
    void leavesNoGapBetweenTheVersionsOfAnEntryAndExactlyOneIsCurrent() {
        Told<EntryVersion> told = visitedOnce()
                .and(amended(ENTRY, 2, visit("Second", "2026-10-01", SEEN), NOON))
                .and(visited(3, visit("Another", "2026-10-01", SEEN), NOON))
                .and(amended(ENTRY, 3, visit("Third", "2026-10-01", SEEN), EVENING));

        assertThat(told.documents()).containsOnlyKeys(ENTRY + "/1", ENTRY + "/2", ENTRY + "/3", entry(3) + "/1");
        assertThat(told.document(ENTRY + "/1").until())
                .isEqualTo(told.document(ENTRY + "/2").from());
        assertThat(told.document(ENTRY + "/2").until())
                .isEqualTo(told.document(ENTRY + "/3").from())
                .isEqualTo(130);
        assertThat(told.document(ENTRY + "/3").until()).isEqualTo(EntryVersion.CURRENT);
        assertThat(told.document(entry(3) + "/1").until()).isEqualTo(EntryVersion.CURRENT);
    }

    @Test
    void knowsEntriesByTheNamesReadersKnow() {
        Told<EntryVersion> told = visitedOnce()
                .and(supervised(2, "2026-10-02", NOON))
                .and(imported(3, fact("placement", "A placement began", "2026-09"), NOON, true));

        assertThat(told.document(entry(2) + "/1").kind()).isEqualTo("supervision");
        assertThat(told.document(entry(3) + "/1").kind()).isEqualTo("placement");
    }

    @Test
    void refusesAnAmendmentOfAVersionThatIsNotThere() {
        RunningRecordFold fold = new RunningRecordFold(ZoneId.of("Europe/London"));

        assertThatThrownBy(() -> Told.to(fold, amended(ENTRY, 2, visit("Second", "2026-10-01", SEEN), NOON)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Told<EntryVersion> visitedOnce() {
        return Told.to(
                new RunningRecordFold(ZoneId.of("Europe/London")),
                visited(1, visit("Statutory visit", "2026-10-01", SEEN), MORNING));
    }
}
