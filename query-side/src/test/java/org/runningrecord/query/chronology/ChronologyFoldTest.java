package org.runningrecord.query.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.amended;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.fact;
import static org.runningrecord.query.Ottilie.imported;
import static org.runningrecord.query.Ottilie.recorded;
import static org.runningrecord.query.Ottilie.visit;
import static org.runningrecord.query.Ottilie.visited;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.SignificanceEvent.ChronologyLineRevised;
import org.runningrecord.events.SignificanceEvent.EntryMarkedSignificant;
import org.runningrecord.events.SignificanceEvent.SignificanceWithdrawn;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.StandingEvent.EntryRestricted;
import org.runningrecord.events.StandingEvent.RestrictionLifted;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.ChronologyLine;
import org.runningrecord.events.value.ChronologyLine.Direction;
import org.runningrecord.events.value.ChronologyLine.Effect;
import org.runningrecord.events.value.ChronologyLine.Impact;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.Restriction;
import org.runningrecord.query.Ottilie;
import org.runningrecord.query.Told;
import org.runningrecord.query.chronology.ChronologyRow.LineBy;

class ChronologyFoldTest {

    private static final EntryId ENTRY = entry(1);
    private static final Narrative WHY = Narrative.of("Another child's");
    private static final String MORNING = "2026-10-02T09:00:00Z";
    private static final String NOON = "2026-10-02T12:00:00Z";
    private static final Impact IMPACT = new Impact(
            Answer.of(new Effect("Sleeps again", Direction.POSITIVE)),
            Answer.of(new Effect("Trusts more", Direction.POSITIVE)));

    @Test
    void knowsAnEntryThatNobodyMarkedAsNotSignificant() {
        ChronologyRow row = visitedOnce().document(ENTRY);

        assertThat(row)
                .isEqualTo(new ChronologyRow(
                        ENTRY.toString(),
                        Ottilie.CHILD.value(),
                        100,
                        1,
                        100,
                        Long.MAX_VALUE,
                        "visit",
                        false,
                        false,
                        null,
                        0,
                        1,
                        1,
                        null,
                        null,
                        "2026-10-01",
                        Instant.parse("2026-09-30T23:00:00Z"),
                        Instant.parse("2026-09-30T23:00:00Z"),
                        Instant.parse(MORNING),
                        Integer.MAX_VALUE,
                        "Sam Sample, social-worker",
                        false));
    }

    @Test
    void putsAnEntryOnTheChronologyWithTheLineOfWhoMarkedIt() {
        ChronologyRow row = visitedOnce()
                .and(marked(1, new ChronologyLine("Moved to Tenby", IMPACT, 2)))
                .document(ENTRY);

        assertThat(row.significant()).isTrue();
        assertThat(row.byRule()).isFalse();
        assertThat(row.line()).isEqualTo("Moved to Tenby");
        assertThat(row.lineVersion()).isEqualTo(1);
        assertThat(row.lineBy()).isEqualTo(new LineBy("w-sam", "Sam Sample", "social-worker", Instant.parse(NOON)));
        assertThat(row.impact()).isEqualTo(IMPACT);
        assertThat(row.orderInDay()).isEqualTo(2);
        assertThat(row.from()).isEqualTo(110);
    }

    @Test
    void keepsNothingOfALineWhoseEntryBelongsToAnotherRecord() {
        Told<ChronologyRow> told = visitedOnce()
                .and(marked(1, new ChronologyLine("Moved to Tenby", IMPACT, 2)))
                .and(new EntryMisfiled(ENTRY, 1, recorded(NOON), entry(9), WHY, null));

        ChronologyRow row = told.document(ENTRY);
        assertThat(row.significant()).isFalse();
        assertThat(row.line()).isNull();
        assertThat(row.impact()).isNull();
        assertThat(row.source()).isEmpty();
    }

    @Test
    void marksALineThatOnlySomeMayReadUntilThatIsLifted() {
        Told<ChronologyRow> told = visitedOnce()
                .and(marked(1, new ChronologyLine("Moved to Tenby", IMPACT, 2)))
                .and(new EntryRestricted(ENTRY, 1, recorded(NOON), new Restriction(WHY, List.of("w-sam"), null)));

        assertThat(told.document(ENTRY).restricted()).isTrue();
        assertThat(told.document(ENTRY).significant()).isTrue();
        assertThat(told.and(new RestrictionLifted(ENTRY, 1, recorded(NOON), WHY))
                        .document(ENTRY)
                        .restricted())
                .isFalse();
    }

    @Test
    void showsTheLineAsItWasRevised() {
        ChronologyRow row = visitedOnce()
                .and(marked(1, new ChronologyLine("Moved", IMPACT, 2)))
                .and(revised(2, new ChronologyLine("Moved to Tenby", null, null)))
                .document(ENTRY);

        assertThat(row.line()).isEqualTo("Moved to Tenby");
        assertThat(row.lineVersion()).isEqualTo(2);
        assertThat(row.impact()).isNull();
        assertThat(row.orderInDay()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void takesAnEntryOffAndPutsItBackWhenItIsMarkedAgain() {
        Told<ChronologyRow> told =
                visitedOnce().and(marked(1, line("Moved"))).and(new SignificanceWithdrawn(ENTRY, 2, noon(), "Minor"));

        assertThat(told.document(ENTRY).significant()).isFalse();
        assertThat(told.document(ENTRY).lineVersion()).isEqualTo(2);

        told.and(marked(3, line("Moved after all")));

        assertThat(told.document(ENTRY).significant()).isTrue();
        assertThat(told.document(ENTRY).line()).isEqualTo("Moved after all");
    }

    @Test
    void showsThatAnEntryWasAmendedAfterItsLineWasWritten() {
        ChronologyRow row = visitedOnce()
                .and(marked(1, line("Moved")))
                .and(amended(ENTRY, 2, visit("Moved house", "2026-09-28", SEEN), NOON))
                .document(ENTRY);

        assertThat(row.line()).isEqualTo("Moved");
        assertThat(row.entryVersion()).isEqualTo(2);
        assertThat(row.lineOnVersion()).isEqualTo(1);
        assertThat(row.occurred()).isEqualTo("2026-09-28");
        assertThat(row.occurredFrom()).isEqualTo(Instant.parse("2026-09-27T23:00:00Z"));
    }

    @Test
    void knowsALineRevisedAfterAnAmendmentAsWrittenOnTheNewVersion() {
        ChronologyRow row = visitedOnce()
                .and(marked(1, line("Moved")))
                .and(amended(ENTRY, 2, visit("Moved house", "2026-10-01", SEEN), NOON))
                .and(revised(2, line("Moved house")))
                .document(ENTRY);

        assertThat(row.lineOnVersion()).isEqualTo(row.entryVersion()).isEqualTo(2);
    }

    @Test
    void putsAFactOnTheChronologyByRuleWithItsHeadline() {
        ChronologyRow row = importedByRule().document(ENTRY);

        assertThat(row.significant()).isTrue();
        assertThat(row.byRule()).isTrue();
        assertThat(row.line()).isEqualTo("A placement began");
        assertThat(row.kind()).isEqualTo("placement");
        assertThat(row.lineVersion()).isZero();
        assertThat(row.lineBy()).isNull();
    }

    @Test
    void leavesAFactOffThatNoRulePutsThere() {
        ChronologyRow row = Told.to(fold(), imported(1, fact("school", "A school", "2026"), MORNING, false))
                .document(ENTRY);

        assertThat(row.significant()).isFalse();
        assertThat(row.line()).isNull();
    }

    @Test
    void correctsALineByRuleWithItsFact() {
        ChronologyRow row = importedByRule()
                .and(amended(ENTRY, 2, fact("placement", "A placement in Tenby began", "2026-09-28"), NOON))
                .document(ENTRY);

        assertThat(row.byRule()).isTrue();
        assertThat(row.line()).isEqualTo("A placement in Tenby began");
        assertThat(row.lineOnVersion()).isEqualTo(row.entryVersion()).isEqualTo(2);
    }

    @Test
    void putsTheLineOfAPersonInPlaceOfTheRuleAndLeavesItThereAtACorrection() {
        Told<ChronologyRow> told = importedByRule().and(marked(1, line("Moved to her aunt")));

        assertThat(told.document(ENTRY).byRule()).isFalse();
        assertThat(told.document(ENTRY).line()).isEqualTo("Moved to her aunt");

        told.and(amended(ENTRY, 2, fact("placement", "A placement in Tenby began", "2026-09-28"), NOON));

        assertThat(told.document(ENTRY).line()).isEqualTo("Moved to her aunt");
        assertThat(told.document(ENTRY).lineOnVersion()).isEqualTo(1);
    }

    @Test
    void takesOffWhatStoodThereByRuleWhenAPersonWithdrawsIt() {
        ChronologyRow row = importedByRule()
                .and(new SignificanceWithdrawn(ENTRY, 1, noon(), "Entered twice"))
                .document(ENTRY);

        assertThat(row.significant()).isFalse();
        assertThat(row.byRule()).isFalse();
    }

    @Test
    void keepsWhatWasSoWithFromAndUntil() {
        Told<ChronologyRow> told = visitedOnce().and(marked(1, line("Moved"))).and(revised(2, line("Moved to Tenby")));

        assertThat(told.documents()).containsOnlyKeys(ENTRY.toString(), ENTRY + "@100", ENTRY + "@110");
        assertSpan(told.document(ENTRY + "@100"), 100, 110, null);
        assertSpan(told.document(ENTRY + "@110"), 110, 120, "Moved");
        assertSpan(told.document(ENTRY), 120, Long.MAX_VALUE, "Moved to Tenby");
    }

    @Test
    void refusesWhatIsSaidOfAnEntryThatIsNotThere() {
        assertThatThrownBy(() -> Told.to(fold(), marked(1, line("Moved")))).isInstanceOf(IllegalStateException.class);
    }

    private static void assertSpan(ChronologyRow row, long from, long until, @Nullable String line) {
        assertThat(row.from()).isEqualTo(from);
        assertThat(row.until()).isEqualTo(until);
        assertThat(row.line()).isEqualTo(line);
        assertThat(row.significant()).isEqualTo(line != null);
    }

    private static ChronologyFold fold() {
        return new ChronologyFold(ZoneId.of("Europe/London"));
    }

    private static Told<ChronologyRow> visitedOnce() {
        return Told.to(fold(), visited(1, visit("Moved", "2026-10-01", SEEN), MORNING));
    }

    private static Told<ChronologyRow> importedByRule() {
        return Told.to(fold(), imported(1, fact("placement", "A placement began", "2026-10-01"), MORNING, true));
    }

    private static ChronologyLine line(String text) {
        return new ChronologyLine(text, null, null);
    }

    private static EntryMarkedSignificant marked(int version, ChronologyLine line) {
        return new EntryMarkedSignificant(ENTRY, version, noon(), line, null);
    }

    private static ChronologyLineRevised revised(int version, ChronologyLine line) {
        return new ChronologyLineRevised(ENTRY, version, noon(), line, "Said better");
    }

    private static Recorded noon() {
        return recorded(NOON);
    }
}
