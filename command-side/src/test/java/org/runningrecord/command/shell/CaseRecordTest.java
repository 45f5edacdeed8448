package org.runningrecord.command.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.runningrecord.command.Body.planned;
import static org.runningrecord.command.Body.plannedVisit;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.RHYS;
import static org.runningrecord.command.Given.mias;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.decision.UploadedFiles;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.command.template.EntryDecider;
import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.command.visit.RecordVisit;
import org.runningrecord.events.CaseRecordEvent.RecordOpened;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.log.axon.IdempotencyKey;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;

/** The shell loads a record, has the decider decide, and applies what was decided. */
class CaseRecordTest {

    private final AggregateTestFixture<CaseRecord> fixture = new AggregateTestFixture<>(CaseRecord.class);
    private final Given given = Given.twoRecords();
    private final RecordOpened opened = (RecordOpened) given.events(MIA).get(0);

    @BeforeEach
    void handlesVisits() {
        Clock clock = Clock.fixed(given.recorded().at().plusNanos(999), ZoneOffset.UTC);
        fixture.registerCommandHandler(
                RecordVisit.class,
                new ChildCommandHandler<RecordEntry<Visit>>(
                        RecordVisit.class,
                        new EntryDecider<>(Kinds.of(Visit.class)),
                        fixture.getRepository(),
                        (record, sequence) -> {
                            throw new IllegalStateException("A visit asks for no earlier content");
                        },
                        UploadedFiles.NONE,
                        // a visit says nothing of workers, so their streams are not read
                        new WorkforceStreams(fixture.getEventStore(), null, null),
                        // nor are those of systems, where none submits
                        new SourceEntries(fixture.getEventStore(), null, null),
                        new MovedOn(null, null),
                        moment -> Given.POLICY,
                        clock));
    }

    @Test
    void aVisitIsRecordedOnARecordThatWasOpened() {
        VisitRecorded expected = given.when(recorded(visit())).event(VisitRecorded.class);

        when(List.of(opened), recorded(visit()), null, List.of())
                .expectEvents(expected)
                .expectState(record -> {
                    assertThat(record.state().version()).isEqualTo(1);
                    assertThat(record.state().entry(mias(1))).isNotNull();
                });
    }

    @Test
    void whatIsOnFileIsCarriedIntoTheDecision() {
        given.after(planned(plannedVisit()), PlannedVisitDecider::decide);

        when(given.events(MIA), recorded(visit().with("/fulfils", mias(1).toString())), 1L, List.of())
                .expectSuccessfulHandlerExecution()
                .expectState(record -> {
                    assertThat(record.state().version()).isEqualTo(2);
                    assertThat(record.state().plan(mias(1)).fulfilledBy()).isEqualTo(2);
                });
    }

    @Test
    void whatWasReadWrongIsRefusedTogetherWithWhatIsDecidedWrong() {
        when(List.of(opened), recorded(visit().without("/reason")), null, List.of(new Fault("/mood", "Unknown")))
                .expectNoEvents()
                .expectException(instanceOf(Refused.class))
                .expectException(
                        org.hamcrest.Matchers.<Throwable>hasToString(org.hamcrest.Matchers.containsString("2 things")));
    }

    @Test
    void whoReadAnOlderVersionIsRefused() {
        when(List.of(opened), recorded(visit()), 7L, List.of())
                .expectNoEvents()
                .expectException(instanceOf(Refused.class));
    }

    @Test
    void aRecordThatWasNeverOpenedIsNotFound() {
        fixture.givenNoPriorActivity()
                .when(recorded(visit()), metadata(recorded(visit()), null, List.of()))
                .expectNoEvents()
                .expectException(instanceOf(Refused.class));
    }

    private ResultValidator<CaseRecord> when(
            List<? extends RecordEvent> onFile, RecordVisit command, Long version, List<Fault> known) {
        return fixture.given(onFile).when(command, metadata(command, version, known));
    }

    private static Map<String, ?> metadata(RecordVisit command, Long version, List<Fault> known) {
        return new Asked(RHYS, new IdempotencyKey("key", "request"), version, known)
                .message(command)
                .getMetaData();
    }
}
