package org.runningrecord.query.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.query.Ottilie.CHILD;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.amended;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;
import static org.runningrecord.query.Ottilie.supervised;
import static org.runningrecord.query.Ottilie.visit;
import static org.runningrecord.query.Ottilie.visited;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Child.Name;
import org.runningrecord.events.value.Child.NameKind;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.When;
import org.runningrecord.query.Told;
import org.runningrecord.query.summary.RecordSummary.Identified;

class SummaryFoldTest {

    private static final String MORNING = "2026-10-02T09:00:00Z";
    private static final String NOON = "2026-10-02T12:00:00Z";

    @Test
    void saysWhoTheChildIs() {
        assertThat(opened().document(CHILD))
                .isEqualTo(new RecordSummary(
                        CHILD.value(),
                        CHILD.value(),
                        100,
                        0,
                        List.of("Ottilie Example", "Sample"),
                        "2019-03~",
                        true,
                        "estimated",
                        List.of(new Identified("la-child-id", "910", "77"), new Identified("upn", null, "A1")),
                        List.of("cy", "en"),
                        Instant.parse(MORNING),
                        0));
    }

    @Test
    void countsEntriesButNotTheirAmendmentsAndFollowsEveryEvent() {
        RecordSummary summary = opened().and(visited(1, visit("Seen", "2026-10-01", SEEN), NOON))
                .and(amended(entry(1), 2, visit("Seen at school", "2026-10-01", SEEN), NOON))
                .document(CHILD);

        assertThat(summary.entries()).isEqualTo(1);
        assertThat(summary.sequence()).isEqualTo(2);
        assertThat(summary.position()).isEqualTo(120);
        assertThat(summary.names()).containsExactly("Ottilie Example", "Sample");
    }

    @Test
    void refusesARecordThatDoesNotBeginWithItsOpening() {
        SummaryFold fold = new SummaryFold();

        assertThatThrownBy(() -> Told.to(fold, supervised(0, "2026-09-20", NOON)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Told<RecordSummary> opened() {
        Child child = new Child(
                List.of(new Name(NameKind.LEGAL, "Ottilie", "Example"), new Name(NameKind.PREVIOUS, null, "Sample")),
                new Birth(Birth.Status.BORN, Birth.Certainty.ESTIMATED, When.parse("2019-03~"), List.of()),
                List.of(
                        new Identifier(Identifier.Scheme.LA_CHILD_ID, "910", "77"),
                        new Identifier(Identifier.Scheme.UPN, null, "A1")),
                List.of("cy", "en"),
                null);
        return Told.to(new SummaryFold(), new RecordOpened(CHILD, recorded(MORNING), child));
    }
}
