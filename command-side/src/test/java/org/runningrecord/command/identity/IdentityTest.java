package org.runningrecord.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.TOM;
import static org.runningrecord.command.Given.mias;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.command.contact.RecordContact;
import org.runningrecord.command.plannedvisit.PlannedVisitDecider;
import org.runningrecord.events.CaseRecordEvent.RecordMergedInto;
import org.runningrecord.events.CaseRecordEvent.RecordTookIn;
import org.runningrecord.web.problem.Refused;

class IdentityTest {

    private final Given given = Given.twoRecords().at("2026-11-25T10:00:00Z");

    @Test
    void aMergeIsOnBothRecords() {
        Then then = act("merging");

        assertThat(then.event(RecordMergedInto.class).into()).isEqualTo(TOM);
        assertThat(then.event(TOM, RecordTookIn.class).other()).isEqualTo(MIA);
    }

    @Test
    void aMergedRecordTakesNoNewEntriesUntilItIsParted() {
        act("merging").all().forEach(given::onFile);

        given.when(Body.contacted(Body.contact())).refused(Refused.Kind.CONFLICT);
        given.when(new RecordContact(TOM, Body.contact().read())).assertRecorded();
        act("merging").refused(Refused.Kind.CONFLICT);

        act("unmerging").all().forEach(given::onFile);
        given.when(Body.contacted(Body.contact())).assertRecorded();
        assertThat(given.state(TOM).standing().tookIn()).isEmpty();
    }

    @Test
    void aRecordThatTookAnotherInIsNotMergedItself() {
        act("merging").all().forEach(given::onFile);

        Acts.when(
                        given,
                        Acts.named("merging"),
                        TOM,
                        Map.of(),
                        Acts.example(Acts.named("merging"))
                                .with("/into", MIA.value())
                                .read())
                .refused(Refused.Kind.CONFLICT);
    }

    @Test
    void aRecordIsNotMergedIntoItself() {
        Acts.when(
                        given,
                        Acts.named("merging"),
                        MIA,
                        Map.of(),
                        Acts.example(Acts.named("merging"))
                                .with("/into", MIA.value())
                                .read())
                .blames("/into");
    }

    @Test
    void onlyWhatIsMergedIsParted() {
        act("unmerging").refused(Refused.Kind.CONFLICT);
    }

    @Test
    void aRecordIsMergedWhenNothingIsOpenOnIt() {
        given.after(Body.recorded(Body.visit()));
        act("merging").refused(Refused.Kind.CONFLICT);
        Acts.when(given, "action-completion", Map.of("action", mias(1) + "-1"))
                .all()
                .forEach(given::onFile);
        act("merging").assertRecorded();

        given.after(Body.planned(Body.plannedVisit()), PlannedVisitDecider::decide);
        act("merging").refused(Refused.Kind.CONFLICT);
    }

    /** The order in the example was made on 14 September; the contact was on 5 October. */
    @Test
    void whatHappensAfterAnAdoptionIsNotRecordedAndWhatHappenedBeforeIs() {
        given.after(Body.contacted(Body.contact()));
        act("adoption").all().forEach(given::onFile);

        given.when(Body.contacted(Body.contact())).refused(Refused.Kind.CONFLICT);
        given.when(Body.contacted(Body.contact().without("/end").with("/start", "2026-09-14")))
                .assertRecorded();
        given.when(Body.planned(Body.plannedVisit()), PlannedVisitDecider::decide)
                .refused(Refused.Kind.CONFLICT);
        act("adoption").refused(Refused.Kind.CONFLICT);
        Acts.when(given, "dispute", mias(1), Acts.example(Acts.named("dispute")))
                .assertRecorded();
    }

    @Test
    void anAdoptionCallsOffWhatWasPlannedForAfterIt() {
        given.after(Body.planned(Body.plannedVisit()), PlannedVisitDecider::decide);

        Then then = act("adoption");

        assertThat(then.decided().get(MIA))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("RecordClosedByAdoption", "PlannedVisitCancelled");
        then.all().forEach(given::onFile);
        assertThat(given.state(MIA).plansOpen()).isFalse();
    }

    private Then act(String name) {
        return Acts.when(given, name, Map.of());
    }
}
