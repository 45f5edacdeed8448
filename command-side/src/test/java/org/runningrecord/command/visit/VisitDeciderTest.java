package org.runningrecord.command.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.command.Body.recorded;
import static org.runningrecord.command.Body.visit;
import static org.runningrecord.command.Given.MIA;
import static org.runningrecord.command.Given.RHYS;
import static org.runningrecord.command.Given.mias;
import static org.runningrecord.command.Given.moment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Body;
import org.runningrecord.command.Given;
import org.runningrecord.command.Then;
import org.runningrecord.events.VisitEvent.VisitRecorded;
import org.runningrecord.events.content.Visit;
import org.runningrecord.events.value.AgreedAction;

class VisitDeciderTest {

    @Test
    void aVisitIsRecordedWithAuthorMomentAndWhoMadeIt() {
        VisitRecorded recorded = deciding(visit()).event(VisitRecorded.class);

        assertThat(recorded.entry()).isEqualTo(mias(1));
        assertThat(recorded.record()).isEqualTo(MIA);
        assertThat(recorded.recorded().by()).isEqualTo(RHYS);
        assertThat(recorded.recorded().at()).isEqualTo(moment("2026-10-06T09:00:00+01:00"));
        assertThat(recorded.content().circumstances().carriedOutBy()).isEqualTo(RHYS);
    }

    @Test
    void aVisitMadeByAColleagueStaysTheirs() {
        VisitRecorded recorded = deciding(
                        visit().with(
                                        "/circumstances",
                                        "{'carriedOutBy': {'id': 'w-2', 'name': 'Sian', 'role': 'social-worker', 'team': 'Duty'}}"))
                .event(VisitRecorded.class);

        assertThat(recorded.recorded().by()).isEqualTo(RHYS);
        assertThat(recorded.content().circumstances().carriedOutBy().name()).isEqualTo("Sian");
    }

    @Test
    void agreedActionsAreNumberedAfterTheirEntry() {
        Body<Visit> two = visit().with("/actions/1", "{'what': 'Bring the bus timetable', 'byWhom': 'Dawn'}");

        assertThat(deciding(two).event(VisitRecorded.class).content().actions())
                .extracting(AgreedAction::id)
                .containsExactly(mias(1) + "-1", mias(1) + "-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reason",
                "/type",
                "/mode",
                "/start",
                "/place",
                "/place/setting",
                "/present",
                "/present/0/name",
                "/present/0/relationship",
                "/children/0/seen",
                "/children/0/seenAlone",
                "/children/0/words",
                "/children/0/words/0/words",
                "/children/0/words/0/language",
                "/children/0/words/0/heardBy",
                "/discussion",
                "/concerns",
                "/concerns/reason",
                "/observations",
                "/analysis",
                "/analysis/text",
                "/planUpdate",
                "/planUpdate/update",
                "/planUpdate/satisfied",
                "/actions/0/what",
                "/actions/0/byWhom",
                "/risk",
                "/risk/identified"
            })
    void everyRequiredPartIsAskedFor(String pointer) {
        deciding(visit().without(pointer)).blames(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/present",
                "/children/0/seen",
                "/children/0/seenAlone",
                "/children/0/bedroomSeen",
                "/discussion",
                "/concerns",
                "/observations",
                "/homeConditions",
                "/interactions",
                "/analysis",
                "/planUpdate",
                "/planUpdate/satisfied",
                "/risk/identified"
            })
    void aPartMayHonestlyBeNotGivenButNeverWithoutAReason(String pointer) {
        deciding(visit().with(pointer, "{'notGiven': 'not-known', 'reason': 'The notes do not say'}"))
                .assertRecorded();
        deciding(visit().with(pointer, "{'notGiven': 'not-done', 'reason': ' '}"))
                .blames(pointer + "/reason");
    }

    @Test
    void whoIsNotSatisfiedWithThePlanSaysWhy() {
        Body<Visit> unhappy = visit().with("/planUpdate/satisfied", false);

        deciding(unhappy).blames("/planUpdate/why");
        deciding(unhappy.with("/planUpdate/why", "Nobody has run the parenting course"))
                .assertRecorded();
    }

    @Test
    void homeConditionsAreAskedWhereTheChildLivesAndOnlyThere() {
        Body<Visit> without = visit().without("/homeConditions").without("/children/0/bedroomSeen");

        deciding(without).blames("/homeConditions", "/children/0/bedroomSeen");
        deciding(without.with("/place/setting", "placement")).blames("/homeConditions", "/children/0/bedroomSeen");
        deciding(without.with("/place/setting", "school")).assertRecorded();
    }

    @Test
    void aVisitEndsAfterItBegins() {
        deciding(visit().with("/end", "2026-10-05T15:00:00+01:00")).blames("/end");
    }

    @Test
    void severalFaultsComeAtOnceAndOnePlaceIsBlamedOnce() {
        deciding(visit().without("/reason").without("/risk").without("/place").with("/present", "[]"))
                .blames("/reason", "/risk", "/place", "/present");
    }

    @Test
    void anActionIsNotSubmittedUnderAnIdEvenOneTheRecordKnows() {
        Given given = Given.twoRecords().after(recorded(visit()));
        Body<Visit> borrowed = visit().with("/actions/0/id", mias(1) + "-1");

        given.when(recorded(borrowed)).blames("/actions/0/id");
        deciding(visit().with("/actions/0/id", "mine")).blames("/actions/0/id");
    }

    private static Then deciding(Body<Visit> visit) {
        return Given.twoRecords().when(recorded(visit));
    }
}
