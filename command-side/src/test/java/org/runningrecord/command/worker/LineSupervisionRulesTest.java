package org.runningrecord.command.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Given;
import org.runningrecord.command.decision.DecisionContext;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.LineSupervisionRecorded;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Answer.NotGiven;
import org.runningrecord.events.value.Answer.WhyNotGiven;
import org.runningrecord.events.value.LineSupervision;
import org.runningrecord.events.value.LineSupervision.Occasion;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.When;
import org.runningrecord.web.problem.Fault;

class LineSupervisionRulesTest {

    private static final Practitioner MAX = new Practitioner("m-max", "Max Imaginary", "team-manager", "North");

    private final DecisionContext context = Given.twoRecords().context(Map.of());

    @Test
    void recordsWhatWasSpokenAbout() {
        LineSupervision said = said(MAX, Answer.of(Narrative.of("Nineteen cases")));

        List<WorkforceEvent> decided = LineSupervisionRules.decide(new RecordLineSupervision("w-ida", said), context);

        LineSupervisionRecorded recorded = (LineSupervisionRecorded) decided.get(0);
        assertThat(recorded.supervision()).isEqualTo(said);
        assertThat(recorded.recorded().by()).isEqualTo(Given.RHYS);
    }

    @Test
    void standsOnAStreamOfItsOwnThatNamesNobody() {
        LineSupervision said = said(MAX, Answer.of(Narrative.of("Nineteen cases")));

        WorkforceEvent recorded = LineSupervisionRules.decide(new RecordLineSupervision("w-ida", said), context)
                .get(0);

        assertThat(recorded.stream())
                .startsWith("line-supervision:")
                .doesNotContain("ida")
                .isNotEqualTo(WorkforceEvent.lineSupervision("w-max"));
    }

    @Test
    void anIssueThatWasNotSpokenAboutSaysWhy() {
        NotGiven<Narrative> why = new NotGiven<>(WhyNotGiven.NOT_DONE, "No time was left");
        assertThat(LineSupervisionRules.decide(new RecordLineSupervision("w-ida", said(MAX, why)), context))
                .hasSize(1);

        assertThat(faults(said(MAX, new NotGiven<>(WhyNotGiven.NOT_DONE, " ")))).containsExactly("/workload/reason");
    }

    @Test
    void nobodySupervisesThemselves() {
        Practitioner self = new Practitioner("w-ida", "Ida", "social-worker", "North");

        assertThat(faults(said(self, Answer.of(Narrative.of("Nineteen cases")))))
                .containsExactly("/supervisor/id");
    }

    @Test
    void saysEverythingThatIsMissing() {
        LineSupervision bare = new LineSupervision(
                null, When.parse("2027-01-01"), null, null, null, null, null, null, Narrative.of(" "));

        assertThat(faults(bare))
                .containsExactlyInAnyOrder(
                        "/occasion",
                        "/held",
                        "/supervisor",
                        "/workload",
                        "/performance",
                        "/focusAndMethods",
                        "/outcomesAndWorkingTogether",
                        "/motivationAndDevelopment",
                        "/agreed");
    }

    private List<String> faults(LineSupervision said) {
        DecisionContext own = Given.twoRecords().context(Map.of());
        assertThat(LineSupervisionRules.decide(new RecordLineSupervision("w-ida", said), own))
                .isEmpty();
        return own.faults().all().stream().map(Fault::pointer).toList();
    }

    private static LineSupervision said(Practitioner supervisor, Answer<Narrative> workload) {
        Answer<Narrative> other = Answer.of(Narrative.of("As before"));
        return new LineSupervision(
                Occasion.LINE_SUPERVISION,
                When.parse("2026-10-01"),
                supervisor,
                workload,
                other,
                other,
                other,
                other,
                null);
    }
}
