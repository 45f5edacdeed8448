package org.runningrecord.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.mias;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.Then;
import org.runningrecord.command.amendment.AmendNote;
import org.runningrecord.events.ActionEvent.ActionCarriedForward;
import org.runningrecord.events.AmendmentEvent.AmendmentKind;
import org.runningrecord.events.RecordEvent;
import org.runningrecord.web.problem.Refused;

class ActionsTest {

    private static final String ACTION = mias(1) + "-1";

    private final Given given = Given.twoRecords();

    @BeforeEach
    void aVisitThatAgreedAnAction() {
        given.after(Body.recorded(Body.visit()));
        given.at("2026-11-25T10:00:00Z");
    }

    @Test
    void oneThatIsDoneOrCancelledIsAtAnEnd() {
        for (String end : new String[] {"action-completion", "action-cancellation"}) {
            Given other = Given.twoRecords().after(Body.recorded(Body.visit())).at("2026-11-25T10:00:00Z");
            assertThat(other.state(MIA).openActions()).containsExactly(ACTION);
            act(other, end).all().forEach(other::onFile);

            assertThat(other.state(MIA).openActions()).isEmpty();
            assertThat(other.state(MIA).holdsAction(ACTION)).isTrue();
            act(other, "action-carrying-forward").refused(Refused.Kind.CONFLICT);
        }
    }

    @Test
    void howOftenOneIsCarriedForwardIsCountedWithSupervisionToo() {
        assertThat(carried()).isEqualTo(1);
        supervise("carried-forward", ACTION).all().forEach(given::onFile);

        assertThat(carried()).isEqualTo(3);
        assertThat(given.state(MIA).carried(ACTION)).isEqualTo(3);
        assertThat(given.state(MIA).openActions()).containsExactly(ACTION);
    }

    @Test
    void supervisionReviewsEveryOneThatIsOpen() {
        given.after(Body.contacted(Body.contact().with("/actions", Body.json("[{'what': 'Ring', 'byWhom': 'Dawn'}]"))));

        Then then = supervise("done", mias(2) + "-1");

        then.blames("/reviewed");
        assertThat(then.faults().get(0).detail()).contains(ACTION);
    }

    @Test
    void supervisionThatDidNotLookAtActionsSaysWhy() {
        given.when(Body.supervised(Body.supervision()
                        .with("/reviewed", Body.json("{'notGiven': 'not-done', 'reason': 'Advice on one question'}"))))
                .assertRecorded();
    }

    @Test
    void oneThatSupervisionFindsDoneNeedNoLongerBeReviewed() {
        supervise("done", ACTION).all().forEach(given::onFile);

        assertThat(given.state(MIA).openActions()).doesNotContain(ACTION);
    }

    @Test
    void oneThatAnAmendmentTakesOutIsNoLongerOpen() {
        given.when(
                        new AmendNote(
                                MIA,
                                mias(1),
                                new AmendNote.Body(
                                        AmendmentKind.CORRECTION,
                                        "Not agreed after all",
                                        Body.json("{'actions': []}"))),
                        Kinds.AMENDING)
                .all()
                .forEach(given::onFile);

        assertThat(given.state(MIA).openActions()).isEmpty();
        act(given, "action-completion").refused(Refused.Kind.CONFLICT);
    }

    @Test
    void whatSupervisionSaidByMistakeNoLongerCountsOnceItIsAmended() {
        supervise("done", ACTION).all().forEach(given::onFile);
        assertThat(given.state(MIA).openActions()).isEmpty();

        given.when(
                        new AmendNote(
                                MIA,
                                mias(2),
                                new AmendNote.Body(
                                        AmendmentKind.CORRECTION,
                                        "Mixed up",
                                        Body.json("{'reviewed': [{'action': '" + ACTION
                                                + "', 'outcome': 'carried-forward', 'comment': 'Not yet'}]}"))),
                        Kinds.AMENDING)
                .all()
                .forEach(given::onFile);

        assertThat(given.state(MIA).openActions()).containsExactly(ACTION);
        assertThat(given.state(MIA).carried(ACTION)).isEqualTo(1);
    }

    private int carried() {
        RecordEvent event = act(given, "action-carrying-forward").all().get(0);
        given.onFile(event);
        return ((ActionCarriedForward) event).times();
    }

    private Then supervise(String outcome, String action) {
        return given.when(Body.supervised(Body.supervision()
                .with(
                        "/reviewed",
                        Body.json("[{'action': '" + action + "', 'outcome': '" + outcome
                                + "', 'comment': 'As talked over'}]"))
                .with("/actions", Body.json("[]"))));
    }

    private static Then act(Given given, String name) {
        return Acts.when(given, name, Map.of("action", ACTION));
    }
}
