package org.runningrecord.query.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.query.Ottilie.CHILD;
import static org.runningrecord.query.Ottilie.IN_TIME;
import static org.runningrecord.query.Ottilie.SAM;
import static org.runningrecord.query.Ottilie.amended;
import static org.runningrecord.query.Ottilie.entry;
import static org.runningrecord.query.Ottilie.recorded;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.events.CaseRecordEvent.RecordUnmerged;
import org.runningrecord.events.CourseEvent.CaseAllocated;
import org.runningrecord.events.CourseEvent.CaseTransferred;
import org.runningrecord.events.CourseEvent.StatusChanged;
import org.runningrecord.events.StandingEvent.EntryMisfiled;
import org.runningrecord.events.content.CaseAllocation;
import org.runningrecord.events.content.CaseAllocation.Share;
import org.runningrecord.events.content.CaseTransfer;
import org.runningrecord.events.content.StatusChange;
import org.runningrecord.events.content.StatusChange.Status;
import org.runningrecord.events.value.Answer;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;
import org.runningrecord.query.Told;

class CourseFoldTest {

    private static final Practitioner IDA = new Practitioner("w-ida", "Ida Invented", "social-worker", "South");
    private static final String NOW = "2026-11-01T09:00:00Z";
    private static final Answer<Narrative> SAID = Answer.of(Narrative.of("Said"));
    private static final Risk NO_RISK = new Risk(Answer.of(false), null, null);

    @Test
    void knowsWhatWasTakenOverFromAnotherRecordOfTheChild() {
        RecordId other = new RecordId("00000000-0000-4000-8000-000000000001");
        Narrative why = Narrative.of("The same birth certificate");
        Told<Course> told = Told.to(fold(), status(1, "2026-01-05", Status.CLA))
                .and(new RecordTookIn(CHILD, recorded(NOW), other, why, List.of()));
        Course course = told.document(CHILD);
        Course there = Told.to(
                        fold(), allocated(1, "2026-02-02", IDA, Share.HOLDS), status(2, "2026-03-02", Status.CIN))
                .document(CHILD);

        Course together = Together.of(course, Map.of(other.value(), there));
        assertThat(course.tookIn()).extracting(Course.TookIn::record).containsExactly(other.value());
        assertThat(together.holder(at("2026-02-03")).worker()).isEqualTo("w-ida");
        assertThat(together.statuses(at("2026-02-03"))).containsExactly("cla");
        assertThat(together.statuses(at("2026-03-03"))).containsExactly("cin", "cla");

        Course later = told.and(status(3, "2026-04-01", Status.CIN)).document(CHILD);
        assertThat(Together.of(later, Map.of(other.value(), there)).statuses(at("2026-04-02")))
                .as("that is told of the child as a whole")
                .containsExactly("cin");
        assertThat(told.and(new RecordUnmerged(CHILD, recorded(NOW), other, why))
                        .document(CHILD)
                        .tookIn())
                .isEmpty();
    }

    @Test
    void knowsWhoHeldTheCaseAndUnderWhichStatuses() {
        Course course = Told.to(
                        fold(),
                        allocated(1, "2026-01-05", SAM, Share.HOLDS),
                        status(2, "2026-01-05", Status.CIN),
                        allocated(3, "2026-02-02", IDA, Share.CO_WORKS),
                        status(4, "2026-03-02", Status.CP, Status.CLA),
                        allocated(5, "2026-04-01", IDA, Share.HOLDS))
                .document(CHILD);

        assertThat(course.holder(at("2026-01-04"))).isNull();
        assertThat(course.holder(at("2026-03-31")).worker()).isEqualTo("w-sam");
        assertThat(course.holder(at("2026-04-02")).worker()).isEqualTo("w-ida");
        assertThat(course.statuses(at("2026-01-04"))).isEmpty();
        assertThat(course.statuses(at("2026-02-01"))).containsExactly("cin");
        assertThat(course.statuses(at("2026-03-03"))).containsExactly("cp", "cla");
        assertThat(course.workers()).containsExactly("w-ida", "w-sam");
        assertThat(course.teams()).containsExactly("North", "South");
    }

    @Test
    void nobodyHoldsItAfterATransferWithoutAWorkerAndAfterItIsClosed() {
        Course course = Told.to(
                        fold(),
                        allocated(1, "2026-01-05", SAM, Share.HOLDS),
                        transferred(2, "2026-02-02", null),
                        transferred(3, "2026-03-02", IDA),
                        status(4, "2026-04-01"))
                .document(CHILD);

        assertThat(course.holder(at("2026-02-10"))).isNull();
        assertThat(course.team(at("2026-02-10"))).isEqualTo("South");
        assertThat(course.holder(at("2026-03-10")).workerName()).isEqualTo("Ida Invented");
        assertThat(course.holder(at("2026-04-10"))).isNull();
    }

    @Test
    void followsWhatIsPutRightAndLetsGoOfWhatWasAnotherChilds() {
        Told<Course> told = Told.to(fold(), allocated(1, "2026-01-05", SAM, Share.HOLDS))
                .and(amended(entry(1), 2, allocation("2026-02-02", IDA, Share.HOLDS), NOW, null));

        assertThat(told.document(CHILD).holder(at("2026-01-10"))).isNull();
        assertThat(told.document(CHILD).holder(at("2026-02-10")).worker()).isEqualTo("w-ida");
        Course left = told.and(
                        new EntryMisfiled(entry(1), 2, recorded(NOW), entry(9), Narrative.of("Another child's"), null))
                .document(CHILD);
        assertThat(left.turns()).isEmpty();
        assertThat(left.workers()).isEmpty();
    }

    private static CourseFold fold() {
        return new CourseFold(ZoneId.of("Europe/London"));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static CaseAllocated allocated(long sequence, String on, Practitioner to, Share share) {
        return new CaseAllocated(entry(sequence), recorded(NOW), allocation(on, to, share), IN_TIME, null);
    }

    private static CaseAllocation allocation(String on, Practitioner to, Share share) {
        return new CaseAllocation(
                "Allocated",
                When.parse(on),
                to,
                share,
                Answer.of(SAM),
                SAM,
                SAID,
                SAID,
                List.of(),
                List.of(),
                NO_RISK,
                Circumstances.NONE);
    }

    private static CaseTransferred transferred(long sequence, String on, @Nullable Practitioner worker) {
        Answer<Practitioner> to = worker == null
                ? new Answer.NotGiven<>(Answer.WhyNotGiven.NOT_DONE, "Not allocated yet")
                : Answer.of(worker);
        CaseTransfer transfer = new CaseTransfer(
                "Transferred",
                When.parse(on),
                "North",
                "South",
                SAM,
                to,
                SAID,
                SAID,
                SAID,
                List.of(),
                List.of(),
                NO_RISK,
                Circumstances.NONE);
        return new CaseTransferred(entry(sequence), recorded(NOW), transfer, IN_TIME, null);
    }

    private static StatusChanged status(long sequence, String since, Status... statuses) {
        StatusChange change = new StatusChange(
                "Status",
                List.of(statuses),
                When.parse(since),
                null,
                Answer.of("Max"),
                SAID,
                SAID,
                List.of(),
                List.of(),
                NO_RISK,
                Circumstances.NONE);
        return new StatusChanged(entry(sequence), recorded(NOW), change, IN_TIME);
    }
}
