package org.runningrecord.query.runningrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.query.Ottilie.SEEN;
import static org.runningrecord.query.Ottilie.visit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseAllocation.Share;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.Content;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.PolicyVersion;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/** Sam's caseload was too high when the case came. */
class MarksTest {

    private static final List<String> TOO_HIGH =
            List.of("With this case the worker's caseload was above the upper limit");
    private static final Practitioner SAM = new Practitioner("w-sam", "Sam Sample", "social-worker", "North");
    private static final Practitioner IDA = new Practitioner("w-ida", "Ida Invented", "social-worker", "North");
    private static final When DAY = When.parse("2026-09-01");
    private static final Answer<Narrative> TOLD = Answer.of(Narrative.of("Told"));
    private static final Risk NONE = new Risk(Answer.of(false), null, null);
    private static final CaseloadStanding HIGHER =
            new CaseloadStanding(27, false, 25, 28, new PolicyVersion("england-default", 2, "5a1f"));

    @Test
    void staysWhereTheSameWorkerHoldsTheCase() {
        assertThat(amended(to(SAM, Share.HOLDS), to(SAM, Share.HOLDS), null)).isEqualTo(TOO_HIGH);
        assertThat(amended(transfer(Answer.of(SAM)), transfer(Answer.of(SAM)), null))
                .isEqualTo(TOO_HIGH);
    }

    @Test
    void goesWhereTheCaseDoesNotComeToThatWorker() {
        assertThat(amended(to(SAM, Share.HOLDS), to(SAM, Share.CO_WORKS), null)).isEmpty();
        assertThat(amended(to(SAM, Share.HOLDS), to(IDA, Share.HOLDS), null))
                .as("Ida held it before")
                .isEmpty();
        assertThat(amended(
                        transfer(Answer.of(SAM)),
                        transfer(new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_KNOWN, "Not yet")),
                        null))
                .isEmpty();
    }

    @Test
    void isThatOfTheOtherWorkerWhereItCameToThem() {
        assertThat(amended(to(SAM, Share.HOLDS), to(IDA, Share.HOLDS), HIGHER))
                .containsExactly("With this case the worker's caseload was above the upper limit of 25");
    }

    @Test
    void whatElseIsMarkedStays() {
        Content visit = visit("Seen", "2026-10-01", SEEN);

        assertThat(amended(visit, visit, null)).isEqualTo(TOO_HIGH);
    }

    private static List<String> amended(Content before, Content after, @Nullable CaseloadStanding caseload) {
        return Marks.amended(before, after, caseload, TOO_HIGH);
    }

    private static Content to(Practitioner worker, Share share) {
        return new CaseAllocation(
                "Allocated",
                DAY,
                worker,
                share,
                Answer.of(IDA),
                IDA,
                TOLD,
                TOLD,
                List.of(),
                List.of(),
                NONE,
                Circumstances.NONE);
    }

    private static Content transfer(Answer<Practitioner> worker) {
        return new CaseTransfer(
                "Transferred",
                DAY,
                "East",
                "North",
                IDA,
                worker,
                TOLD,
                TOLD,
                TOLD,
                List.of(),
                List.of(),
                NONE,
                Circumstances.NONE);
    }
}
