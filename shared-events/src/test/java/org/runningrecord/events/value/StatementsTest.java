package org.runningrecord.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.Narrative.Segment;
import org.runningrecord.events.value.Narrative.SegmentKind;
import org.runningrecord.events.value.StrengthsAndRisks.PriorityRisk;

class StatementsTest {

    private static final Narrative FACT =
            new Narrative(List.of(new Segment(SegmentKind.FACT, null, null, "Five days")));
    private static final Narrative PLAIN = Narrative.of("Going well");

    @Test
    void aPlainTextIsNotDistinguishedWhereverItStands() {
        StrengthsAndRisks said = new StrengthsAndRisks(
                Answer.of(List.of(FACT, PLAIN)), Answer.of(List.of(new PriorityRisk(PLAIN, null))));

        assertThat(Statements.notDistinguished(said)).containsExactly("/strengths/1", "/priorityRisks/0/risk");
    }

    @Test
    void neitherIsATextOfWhichAPartIsNot() {
        Narrative mixed = new Narrative(List.of(FACT.segments().get(0), new Segment(null, "Sam", "en", "Late")));

        assertThat(Statements.notDistinguished(new PriorityRisk(mixed, FACT))).containsExactly("/risk");
    }

    @Test
    void whatIsNotGivenSaysNothing() {
        StrengthsAndRisks said = new StrengthsAndRisks(
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "New family"),
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_DONE, "No time"));

        assertThat(Statements.notDistinguished(said)).isEmpty();
    }

    @Test
    void quotationsAreFoundWithTheirPlaces() {
        List<String> found = new ArrayList<>();
        record Said(Answer<List<Quotation>> words, Narrative text) {}
        Quotation words = new Quotation("Nobody shouts", "en", "Sam", null, null);

        Statements.in(new Said(Answer.of(List.of(words)), PLAIN), (pointer, said) -> found.add(pointer));

        assertThat(found).containsExactly("/words/0", "/text");
    }
}
