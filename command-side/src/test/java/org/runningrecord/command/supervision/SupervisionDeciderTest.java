package org.runningrecord.command.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.contact;
import static org.runningrecord.command.Body.contacted;
import static org.runningrecord.command.Body.supervised;
import static org.runningrecord.command.Body.supervision;
import static org.runningrecord.command.Given.mias;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.events.SupervisionEvent.SupervisionRecorded;
import org.runningrecord.events.content.Supervision;

/** The ten contents of the Family Service guidance (5h), and the review of earlier actions. */
class SupervisionDeciderTest {

    private final Given given = Given.twoRecords().after(contacted(contact()));

    @Test
    void aSupervisionIsRecorded() {
        SupervisionRecorded recorded = deciding(supervision()).event(SupervisionRecorded.class);

        assertThat(recorded.entry()).isEqualTo(mias(2));
        assertThat(recorded.content().actions().get(0).id()).isEqualTo(mias(2) + "-1");
        assertThat(recorded.timeliness().rule()).isEqualTo("five-working-days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/headline",
                "/occasion",
                "/start",
                "/supervisor",
                "/supervisor/role",
                "/summary",
                "/reviewed",
                "/progress",
                "/stillToHappen",
                "/keyDates",
                "/tools",
                "/unableToEngage",
                "/payByResults",
                "/childrenSpokenTo",
                "/significantAdults",
                "/risk"
            })
    void everyRequiredPartIsAskedFor(String pointer) {
        deciding(supervision().without(pointer)).blames(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/summary",
                "/reviewed",
                "/progress",
                "/stillToHappen",
                "/keyDates",
                "/tools",
                "/unableToEngage",
                "/payByResults",
                "/childrenSpokenTo",
                "/significantAdults"
            })
    void eachOfTheTenContentsMayHonestlyBeNotGivenWithTheReason(String pointer) {
        deciding(supervision().with(pointer, "{'notGiven': 'not-done', 'reason': 'We ran out of time'}"))
                .assertRecorded();
        deciding(supervision().with(pointer, "{'notGiven': 'not-done'}")).blames(pointer + "/reason");
    }

    @Test
    void anActionIsReviewedByItsIdAndWhatIsNotDoneNeedsAComment() {
        deciding(reviewing("{'action': '" + mias(1) + "-1', 'outcome': 'done'}"))
                .assertRecorded();
        deciding(reviewing("{'action': '" + mias(1) + "-1', 'outcome': 'carried-forward'}"))
                .blames("/reviewed/0/comment");
        deciding(reviewing("{'action': '" + mias(1) + "-1'}")).blames("/reviewed/0/outcome");
    }

    @Test
    void onlyActionsOfThisRecordCanBeReviewedAndEachOnce() {
        deciding(reviewing("{'action': '" + mias(1) + "-2', 'outcome': 'done'}"))
                .blames("/reviewed/0/action", "/reviewed");
        deciding(reviewing("{'action': '" + Given.TOM + ".1-1', 'outcome': 'done'}"))
                .blames("/reviewed/0/action", "/reviewed");
        deciding(reviewing("{'outcome': 'done'}")).blames("/reviewed/0/action", "/reviewed");
        deciding(reviewing("{'action': '" + mias(1) + "-1', 'outcome': 'done'}, {'action': '" + mias(1)
                        + "-1', 'outcome': 'done'}"))
                .blames("/reviewed/1/action");
    }

    @Test
    void adviceSoughtOnAConcernIsSupervisionToo() {
        deciding(supervision()
                        .with("/occasion", "ad-hoc")
                        .with("/risk", "{'identified': true, 'what': 'A stranger at the gate'}"))
                .assertRecorded();
    }

    @Test
    void whoElseTookPartIsNamedInFull() {
        deciding(supervision().with("/others", "[{'id': 'w-3', 'name': '', 'role': 'nurse', 'team': 'Health'}]"))
                .blames("/others/0/name");
    }

    private static Body<Supervision> reviewing(String actions) {
        return supervision().with("/reviewed", "[" + actions + "]");
    }

    private Then deciding(Body<Supervision> supervision) {
        return given.when(supervised(supervision));
    }
}
