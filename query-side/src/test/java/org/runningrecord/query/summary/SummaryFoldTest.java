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
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.AuditNoteEvent.AuditCaseNoteRecorded;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.events.MisfilingEvent.MisfiledEntryReceived;
import org.runningrecord.events.PeopleEvent.ChildDetailsRecorded;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.content.AuditCaseNote;
import org.runningrecord.events.content.ChildDetails;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Birth;
import org.runningrecord.events.value.Child;
import org.runningrecord.events.value.Child.Name;
import org.runningrecord.events.value.Child.NameKind;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Restriction;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;
import org.runningrecord.query.Ottilie;
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
                        0,
                        new RecordSummary.Told(
                                0,
                                Instant.parse("2019-03-01T00:00:00Z"),
                                List.of("Ottilie Example", "Sample"),
                                List.of("cy", "en"),
                                false),
                        List.of(),
                        RecordSummary.Standing.OPEN,
                        List.of()));
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
    void namesAreAsTheyAreSinceTheLatestDayAndWhatWasBeforeStays() {
        Told<RecordSummary> told =
                opened().and(details(1, "2026-09-01", "Robin")).and(details(2, "2024-01-01", "Ro"));

        assertThat(told.document(CHILD).names()).containsExactly("Robin Example");
        assertThat(told.document(CHILD).languages()).containsExactly("cy", "en");
        assertThat(told.document(CHILD).details()).hasSize(2);
        told.and(new EntryRestricted(entry(1), 1, at(), new Restriction(Narrative.of("Protected"), List.of(), null)));
        assertThat(told.document(CHILD).names()).containsExactly("Ro Example");
        told.and(new RestrictionLifted(entry(1), 1, at(), Narrative.of("No longer")));
        assertThat(told.document(CHILD).names()).containsExactly("Robin Example");
        assertThat(told.and(misfiled(1)).document(CHILD).names()).containsExactly("Ro Example");
    }

    @Test
    void whatComesFromAnotherRecordWithARestrictionIsNeverShown() {
        RecordSummary restricted = opened().and(moved(1, true)).document(CHILD);
        RecordSummary open = opened().and(moved(1, false)).document(CHILD);

        assertThat(restricted.names()).containsExactly("Ottilie Example", "Sample");
        assertThat(restricted.shown().details()).isEmpty();
        assertThat(open.names()).containsExactly("Robin Example");
    }

    private static RecordEvent moved(long sequence, boolean restricted) {
        ChildDetailsRecorded there = (ChildDetailsRecorded) details(sequence, "2026-09-01", "Robin");
        return new MisfiledEntryReceived(
                entry(sequence),
                at(),
                entry(9),
                at(),
                there.content(),
                Ottilie.IN_TIME,
                List.of(),
                List.of(),
                restricted,
                Narrative.of("Another child's"));
    }

    @Test
    void saysWhenItWasAuditedLast() {
        Told<RecordSummary> told = opened().and(audited(1, "2026-09-10")).and(audited(2, "2026-03-10"));

        assertThat(opened().document(CHILD).audited()).isNull();
        assertThat(told.document(CHILD).audited()).isEqualTo("2026-09-09T23:00:00Z");
        told.and(amended(entry(1), 2, note("2026-02-01"), NOON));
        assertThat(told.document(CHILD).audited()).isEqualTo("2026-03-10T00:00:00Z");
        assertThat(told.and(misfiled(2)).document(CHILD).audited()).isEqualTo("2026-02-01T00:00:00Z");
        assertThat(told.document(CHILD).audits()).hasSize(1);
    }

    private static RecordEvent audited(long sequence, String on) {
        return new AuditCaseNoteRecorded(entry(sequence), at(), note(on), Ottilie.IN_TIME);
    }

    private static AuditCaseNote note(String on) {
        return new AuditCaseNote(
                "Audited",
                When.parse(on),
                Ottilie.SAM,
                AuditCaseNote.Occasion.RANDOM_SAMPLE,
                Narrative.of("In time"),
                List.of(),
                List.of(),
                new Risk(Answer.of(false), null, null),
                Circumstances.NONE);
    }

    @Test
    void saysWhereTheRecordGoesOn() {
        RecordId other = new RecordId("00000000-0000-4000-8000-000000000001");
        Narrative why = Narrative.of("Same birth certificate");
        Told<RecordSummary> merged = opened().and(new RecordMergedInto(CHILD, at(), other, why));

        assertThat(merged.document(CHILD).standing().mergedInto()).isEqualTo(other.value());
        assertThat(merged.and(new RecordUnmerged(CHILD, at(), other, why))
                        .document(CHILD)
                        .standing())
                .isEqualTo(RecordSummary.Standing.OPEN);
        assertThat(opened().and(new RecordTookIn(CHILD, at(), other, why, List.of()))
                        .document(CHILD)
                        .standing()
                        .tookIn())
                .containsExactly(other.value());
    }

    private static Recorded at() {
        return new Recorded(Instant.parse(NOON), Ottilie.SAM);
    }

    private static RecordEvent details(long sequence, String since, String given) {
        return new ChildDetailsRecorded(
                entry(sequence),
                at(),
                new ChildDetails(
                        When.parse(since),
                        Narrative.of("Told"),
                        List.of(new Child.Name(Child.NameKind.LEGAL, given, "Example")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Circumstances.NONE),
                Ottilie.IN_TIME);
    }

    private static RecordEvent misfiled(long sequence) {
        return new EntryMisfiled(entry(sequence), 1, at(), entry(9), Narrative.of("Another child's"), null);
    }

    @Test
    void refusesARecordThatDoesNotBeginWithItsOpening() {
        SummaryFold fold = new SummaryFold(ZoneId.of("Europe/London"));

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
        return Told.to(new SummaryFold(ZoneId.of("Europe/London")), new RecordOpened(CHILD, recorded(MORNING), child));
    }
}
