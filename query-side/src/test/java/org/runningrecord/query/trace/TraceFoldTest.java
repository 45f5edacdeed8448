package org.runningrecord.query.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.ActionEvent.ActionCancelled;
import org.runningrecord.events.DisputeEvent.EntryDisputed;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.value.Dispute;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PersonPresent;
import org.runningrecord.events.value.Quotation;
import org.runningrecord.events.value.When;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.Told;

class TraceFoldTest {

    private static final String NOON = "2026-10-02T12:00:00Z";
    private static final Narrative WHY = Narrative.of("Another child's");

    @Test
    void notesWhatHappenedToAnEntryAndWhereThatStands() {
        Dispute dispute = new Dispute(
                new PersonPresent("Mr Imaginary", "father"),
                null,
                When.parse("2026-10-02"),
                Narrative.of("The shouting"),
                new Quotation("I was calling the dog", "en", "Sam Sample", null, null));
        Told<EntryTrace> told = Told.to(
                new TraceFold(),
                Ottilie.visited(1, Ottilie.visit("Seen", "2026-10-01", Ottilie.SEEN), NOON),
                new EntryDisputed(entry(1), 1, recorded(NOON), dispute, 1, Instant.parse(NOON)),
                new ActionCancelled(entry(1), entry(1) + "-1", recorded(NOON), When.parse("2026-10-02"), WHY),
                new EntryMisfiled(entry(2), 1, recorded(NOON), entry(9), WHY, null));

        assertThat(told.documents().values())
                .extracting(EntryTrace::entry, EntryTrace::position)
                .containsExactlyInAnyOrder(tuple(1L, 110L), tuple(1L, 120L), tuple(2L, 130L));
        assertThat(List.copyOf(told.documents().keySet())).contains(entry(1) + "@1");
    }
}
