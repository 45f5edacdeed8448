package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

class RecordingFactsTest {

    private static final When START = When.parse("2026-10-05T14:00:00+01:00");
    private static final When END = When.parse("2026-10-05T15:00:00+01:00");
    private static final When LATER = When.parse("2026-10-08");

    @Test
    void takesFromAVisitWhatTheRulesAsk() {
        var risk = new Risk(Answer.of(true), null, LATER);
        var circumstances = new Circumstances(null, LATER, null, null, List.of());

        assertThat(RecordingFacts.about("visit", visit(risk, circumstances)))
                .isEqualTo(new RecordingFacts("visit", START, END, LATER, LATER, "placement"));
    }

    @Test
    void riskWithoutATimeWasIdentifiedWhenTheVisitOccurred() {
        var risk = new Risk(Answer.of(true), null, null);

        assertThat(RecordingFacts.about("visit", visit(risk, Circumstances.NONE))
                        .riskIdentified())
                .isEqualTo(START);
    }

    @Test
    void whereThereIsNoRiskThereIsNoTimeOfIt() {
        var risk = new Risk(Answer.of(false), null, LATER);

        assertThat(RecordingFacts.about("visit", visit(risk, Circumstances.NONE))
                        .riskIdentified())
                .isNull();
    }

    private static Visit visit(Risk risk, Circumstances circumstances) {
        return new Visit(
                "To see how Rex is",
                Visit.VisitType.CLA,
                Visit.Mode.IN_PERSON,
                START,
                END,
                new Visit.Place(Visit.Setting.PLACEMENT, null),
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "not asked"),
                List.of(),
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "not asked"),
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "not asked"),
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "not asked"),
                null,
                null,
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "not asked"),
                new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "not asked"),
                List.of(),
                null,
                risk,
                circumstances);
    }
}
