package org.runningrecord.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningrecord.web.access.Relationship.ADVISES;
import static org.runningrecord.web.access.Relationship.AUDITS;
import static org.runningrecord.web.access.Relationship.CO_WORKS;
import static org.runningrecord.web.access.Relationship.EMERGENCY;
import static org.runningrecord.web.access.Relationship.HOLDS;
import static org.runningrecord.web.access.Relationship.NAMED;
import static org.runningrecord.web.access.Relationship.OFFICE;
import static org.runningrecord.web.access.Relationship.OPENED;
import static org.runningrecord.web.access.Relationship.OWN;
import static org.runningrecord.web.access.Relationship.REVIEWS;
import static org.runningrecord.web.access.Relationship.SUPERVISES;
import static org.runningrecord.web.access.Relationship.TEAM;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningrecord.events.value.RecordId;

/** By what right somebody opens a record, and when they do not. */
class AccessTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final RecordId MIA = new RecordId("5d7e0b0a-94b1-4a2c-8a55-0f1d8f7c2a11");
    private static final Ties NEW = Ties.opened("f-fay", "Front door");
    private static final Ties HELD =
            NEW.with("turns", List.of(turn(1, "2026-11-01", Turn.Kind.HOLDS, "w-sam", "North")));
    private static final Ties CLOSED =
            HELD.with("turns", List.of(HELD.turns().get(0), turn(2, "2026-11-20", Turn.Kind.CLOSED, null, null)));

    @Test
    void whoeverHoldsTheCaseAndTheirTeamMayOpenIt() {
        assertThat(right(HELD, person("w-sam", "North", Role.PRACTITIONER))).isEqualTo(HOLDS);
        assertThat(right(HELD, person("w-ada", "North", Role.PRACTITIONER))).isEqualTo(TEAM);
        assertThat(right(HELD, person("m-max", "North", Role.TEAM_MANAGER))).isEqualTo(TEAM);
        assertThat(right(HELD, person("w-tia", "South", Role.PRACTITIONER))).isNull();
        assertThat(right(HELD, person("m-sol", "South", Role.TEAM_MANAGER))).isNull();
    }

    @Test
    void whoeverOpenedItMayUntilSomebodyHoldsIt() {
        assertThat(right(NEW, person("f-fay", "Elsewhere by now", Role.PRACTITIONER)))
                .isEqualTo(OPENED);
        assertThat(right(HELD, person("f-fay", "Elsewhere by now", Role.PRACTITIONER)))
                .isNull();
    }

    @Test
    void aTransferTakesTheRightOfTheTeamThatHandsOverOnceItHasTakenPlace() {
        Ties transferred = HELD.with(
                "turns", List.of(HELD.turns().get(0), turn(3, "2026-11-25", Turn.Kind.TRANSFERRED, "w-tia", "South")));
        Ties toCome = HELD.with(
                "turns", List.of(HELD.turns().get(0), turn(3, "2026-12-25", Turn.Kind.TRANSFERRED, "w-tia", "South")));

        assertThat(right(transferred, person("w-sam", "North", Role.PRACTITIONER)))
                .isNull();
        assertThat(right(transferred, person("w-tia", "South", Role.PRACTITIONER)))
                .isEqualTo(HOLDS);
        assertThat(right(toCome, person("w-sam", "North", Role.PRACTITIONER))).isEqualTo(HOLDS);
        assertThat(right(toCome, person("w-tia", "South", Role.PRACTITIONER))).isNull();
    }

    @Test
    void whatWasRecordedLaterAndHappenedEarlierDoesNotTakeTheCaseBack() {
        Ties told = HELD.with(
                "turns", List.of(HELD.turns().get(0), turn(9, "2026-10-01", Turn.Kind.HOLDS, "w-tia", "South")));

        assertThat(right(told, person("w-sam", "North", Role.PRACTITIONER))).isEqualTo(HOLDS);
        assertThat(right(told, person("w-tia", "South", Role.PRACTITIONER))).isNull();
    }

    @Test
    void whoeverSharesInTheWorkOrSupervisesItMayFromAnotherTeam() {
        Ties shared = HELD.with(
                "turns",
                List.of(
                        HELD.turns().get(0),
                        turn(4, "2026-11-10", Turn.Kind.CO_WORKS, "w-tia", "South"),
                        turn(5, "2026-11-10", Turn.Kind.SUPERVISED, "m-sol", null)));

        assertThat(right(shared, person("w-tia", "South", Role.PRACTITIONER))).isEqualTo(CO_WORKS);
        assertThat(right(shared, person("m-sol", "South", Role.TEAM_MANAGER))).isEqualTo(SUPERVISES);
        assertThat(right(shared, person("w-ned", "South", Role.PRACTITIONER)))
                .as("their team does not")
                .isNull();
    }

    @Test
    void ofAClosedCaseOnlyTheManagerOfTheTeamThatHeldItLastKeepsTheRight() {
        assertThat(right(CLOSED, person("w-sam", "North", Role.PRACTITIONER))).isNull();
        assertThat(right(CLOSED, person("m-max", "North", Role.TEAM_MANAGER))).isEqualTo(TEAM);
    }

    @Test
    void othersMayWhereTheyAreBroughtInAndNowhereElse() {
        Ties involved = HELD.with(
                "involved",
                List.of(
                        new Ties.Involved("r-rio", "reviewing-officer"),
                        new Ties.Involved("l-lex", "legal"),
                        new Ties.Involved("w-tia", "co-worker")));

        assertThat(right(involved, person("r-rio", "Reviewing", Role.REVIEWING_OFFICER)))
                .isEqualTo(REVIEWS);
        assertThat(right(HELD, person("r-rio", "Reviewing", Role.REVIEWING_OFFICER)))
                .isNull();
        assertThat(right(involved, person("l-lex", "Legal", Role.LEGAL))).isEqualTo(ADVISES);
        assertThat(right(HELD, person("l-lex", "Legal", Role.LEGAL))).isNull();
        assertThat(right(involved, person("w-tia", "South", Role.PRACTITIONER))).isEqualTo(CO_WORKS);
        assertThat(right(involved, person("r-rio", "Reviewing", Role.LEGAL)))
                .as("not as that")
                .isNull();
    }

    @Test
    void auditorsMayOpenWhatWasDrawn() {
        assertThat(right(HELD.with("drawn", true), person("a-abi", "Quality", Role.AUDITOR)))
                .isEqualTo(AUDITS);
        assertThat(right(HELD, person("a-abi", "Quality", Role.AUDITOR))).isNull();
    }

    @Test
    void officesMayOpenWhatIsNotRestricted() {
        for (Role office : List.of(
                Role.SENIOR_MANAGER,
                Role.OUT_OF_HOURS_WORKER,
                Role.FRONT_DOOR,
                Role.DATA_PROTECTION_OFFICER,
                Role.SUBMITTING_SERVICE)) {
            assertThat(right(HELD, person("x", "Office", office))).isEqualTo(OFFICE);
            assertThat(right(restricted(List.of("team-manager"), List.of(), null), person("x", "Office", office)))
                    .isNull();
        }
        assertThat(right(HELD, person("op-pia", "Systems", Role.OPERATOR))).isNull();
    }

    @Test
    void aYoungPersonOpensTheirOwnFileAndNoOther() {
        Caller rex = new Caller("y-rex", "Rex", "", List.of(), Set.of(Role.YOUNG_PERSON), null, MIA);
        Caller other = new Caller(
                "y-other",
                "Other",
                "",
                List.of(),
                Set.of(Role.YOUNG_PERSON),
                null,
                new RecordId("00000000-0000-0000-0000-000000000000"));

        assertThat(right(restricted(List.of("team-manager"), List.of(), null), rex))
                .isEqualTo(OWN);
        assertThat(right(HELD, other)).isNull();
    }

    @Test
    void aRestrictedRecordAnswersItsReadersAlone() {
        Ties restricted = restricted(List.of("team-manager", "w-ned"), List.of(), null);

        assertThat(right(restricted, person("w-sam", "North", Role.PRACTITIONER)))
                .as("who holds it")
                .isNull();
        assertThat(right(restricted, person("m-max", "North", Role.TEAM_MANAGER)))
                .isEqualTo(TEAM);
        assertThat(right(restricted, person("m-sol", "South", Role.TEAM_MANAGER)))
                .as("of another team")
                .isNull();
        assertThat(right(restricted, person("w-ned", "South", Role.PRACTITIONER)))
                .isEqualTo(NAMED);
    }

    @Test
    void aRestrictionEndsByItself() {
        Ties over = restricted(List.of("team-manager"), List.of(), "2026-11-25");

        assertThat(right(over, person("w-sam", "North", Role.PRACTITIONER))).isEqualTo(HOLDS);
    }

    @Test
    void aRecordRestrictedAgainstSomebodyNeverAnswersThem() {
        Ties against = restricted(List.of(), List.of("w-sam"), "2026-11-25")
                .with("emergencies", List.of(new Ties.Emergency(7, "w-sam", NOW.plusSeconds(60), false)));

        Caller everything = new Caller(
                "w-sam",
                "Sam",
                "",
                List.of("North"),
                Arrays.stream(Role.values()).collect(Collectors.toSet()),
                null,
                MIA);

        assertThat(right(against, everything)).isNull();
        assertThat(right(against, person("w-ada", "North", Role.PRACTITIONER))).isEqualTo(TEAM);
    }

    @Test
    void anEmergencyOpensItForItsTimeAndNotWhereItIsRestricted() {
        List<Ties.Emergency> taken = List.of(new Ties.Emergency(7, "w-tia", NOW.plusSeconds(60), false));

        assertThat(right(HELD.with("emergencies", taken), person("w-tia", "South", Role.PRACTITIONER)))
                .isEqualTo(EMERGENCY);
        assertThat(Access.of(
                        MIA, HELD.with("emergencies", taken), person("w-tia", "South", Role.PRACTITIONER), NOW, LONDON))
                .hasValue(new Right(EMERGENCY, 7L));
        assertThat(Access.of(
                        MIA,
                        HELD.with("emergencies", taken),
                        person("w-tia", "South", Role.PRACTITIONER),
                        NOW.plusSeconds(60),
                        LONDON))
                .isEmpty();
        assertThat(right(
                        restricted(List.of("practitioner"), List.of(), null).with("emergencies", taken),
                        person("w-tia", "South", Role.PRACTITIONER)))
                .isNull();
    }

    private static @Nullable Relationship right(Ties ties, Caller caller) {
        return Access.of(MIA, ties, caller, NOW, LONDON).map(Right::by).orElse(null);
    }

    private static Ties restricted(List<String> readers, List<String> against, @Nullable String until) {
        return HELD.with("restricted", new Ties.Restricted(readers, against, until));
    }

    private static Caller person(String id, String team, Role role) {
        return new Caller(id, id, "", List.of(team), Set.of(role), null, null);
    }

    private static Turn turn(
            long entry, String occurred, Turn.Kind kind, @Nullable String person, @Nullable String team) {
        return new Turn(entry, occurred, kind, person, team);
    }
}
