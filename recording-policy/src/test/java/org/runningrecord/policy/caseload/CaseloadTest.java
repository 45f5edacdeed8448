package org.runningrecord.policy.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.events.WorkforceEvent;
import org.runningrecord.events.WorkforceEvent.CaseLeft;
import org.runningrecord.events.WorkforceEvent.CaseTaken;
import org.runningrecord.events.value.CaseloadStanding;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Practitioner;
import org.runningrecord.events.value.RecordId;
import org.runningrecord.events.value.Recorded;
import org.runningrecord.events.value.When;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.LocalText;
import org.runningrecord.policy.RecordingPolicies;
import org.runningrecord.policy.RecordingPolicy;
import org.runningrecord.policy.caseload.CaseloadRule.Most;

class CaseloadTest {

    private static final RecordId MIA = record(1);
    private static final RecordId TOM = record(2);
    private static final RecordId ZOE = record(3);
    private static final RecordId IDA = record(4);
    private static final Recorded RECORDED =
            new Recorded(Instant.EPOCH, new Practitioner("w-max", "Max", "team-manager", "North"));
    private static final RecordingPolicy POLICY =
            RecordingPolicies.shipped().latest("england-default").orElseThrow();
    private static final CaseloadRule RULE = POLICY.caseload().orElseThrow();

    @Test
    void countsWhatIsHeldAndNotWhatIsSharedOrHasLeft() {
        Caseload caseload = Caseload.of(List.of(
                taken(MIA, true, MIA),
                taken(TOM, false, TOM),
                taken(ZOE, true, ZOE),
                left(ZOE),
                taken(IDA, true, IDA)));

        assertThat(caseload.held()).containsOnlyKeys(MIA, IDA);
        assertThat(caseload.shared()).containsExactly(TOM);
        assertThat(caseload.cases(false)).isEqualTo(2);
    }

    @Test
    void whatIsHeldIsNoLongerSharedAndTheOtherWayRound() {
        assertThat(Caseload.of(List.of(taken(MIA, false, MIA), taken(MIA, true, MIA)))
                        .shared())
                .isEmpty();
        assertThat(Caseload.of(List.of(taken(MIA, true, MIA), taken(MIA, false, MIA)))
                        .cases(false))
                .isZero();
        assertThat(Caseload.of(List.of(taken(MIA, false, MIA), left(MIA))).shared())
                .isEmpty();
    }

    @Test
    void countsAFamilyOnceAlsoWhereItsChildrenAreLinkedThroughOthers() {
        Caseload caseload = Caseload.of(List.of(
                taken(MIA, true, MIA, TOM),
                taken(TOM, true, MIA, TOM),
                taken(ZOE, true, TOM, ZOE),
                taken(IDA, true, IDA)));

        assertThat(caseload.cases(true)).isEqualTo(2);
        assertThat(caseload.cases(false)).isEqualTo(4);
    }

    @Test
    void aChildWhoseFamilyIsWithSomebodyElseCountsAlone() {
        assertThat(Caseload.NONE.with(MIA, Set.of(MIA, TOM)).cases(true)).isEqualTo(1);
        assertThat(Caseload.NONE.with(MIA, Set.of(MIA)).with(TOM, Set.of(TOM)).cases(true))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"25, false, false", "26, true, false", "28, true, false", "29, true, true"})
    void warnsAboveTheUpperNumberAndTellsTheAbsoluteLimit(int cases, boolean upper, boolean absolute) {
        CaseloadStanding standing = RULE.standing(of(cases), "North", POLICY.version());

        assertThat(standing.cases()).isEqualTo(cases);
        assertThat(standing.aboveUpper()).isEqualTo(upper);
        assertThat(standing.aboveAbsolute()).isEqualTo(absolute);
        assertThat(standing.policy()).isEqualTo(POLICY.version());
        if (absolute) {
            assertThat(standing.marks()).singleElement().asString().endsWith("above the absolute limit of 28");
        } else if (upper) {
            assertThat(standing.marks()).singleElement().asString().endsWith("above the upper limit of 25");
        } else {
            assertThat(standing.marks()).isEmpty();
        }
    }

    @Test
    void aTeamMayHaveLowerNumbersAndAnAuthorityCountFamilies() {
        CaseloadRule rule =
                new CaseloadRule(RULE.text(), RULE.most(), Map.of("Assessment", new Most(1, 2)), true, true, List.of());

        assertThat(rule.standing(of(2), "Assessment", POLICY.version()).aboveUpper())
                .isTrue();
        assertThat(rule.standing(of(2), "North", POLICY.version()).aboveUpper()).isFalse();
        assertThat(rule.standing(of(2), "North", POLICY.version()).byFamily()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T12:00:00Z, 7",
        "2026-04-05T22:59:59Z, 7",
        "2026-04-05T23:00:00Z, 14",
        "2026-07-05T12:00:00Z, 14",
        "2026-07-06T12:00:00Z, 18",
        "2026-10-05T12:00:00Z, 18",
        "2026-10-06T12:00:00Z,",
    })
    void inTheFirstYearAPartOfTheAverageRoundedUp(Instant at, @Nullable Integer most) {
        assertThat(RULE.asyeMost(worker("2026-01-05"), 20.0, at, POLICY.workingDays(), LocalText.LONDON))
                .isEqualTo(Optional.ofNullable(most));
    }

    @Test
    void aWorkerWhoIsNotInTheFirstYearHasNoSuchNumber() {
        assertThat(RULE.asyeMost(worker(null), 20.0, Instant.EPOCH, POLICY.workingDays(), LocalText.LONDON))
                .isEmpty();
    }

    private static WorkerDetails worker(@Nullable String asye) {
        When started = When.parse("2026-01-05");
        return new WorkerDetails(
                "Ida",
                "social-worker",
                null,
                started,
                asye == null ? null : When.parse(asye),
                "North",
                started,
                null,
                null,
                null);
    }

    private static Caseload of(int cases) {
        Caseload caseload = Caseload.NONE;
        for (int i = 1; i <= cases; i++) {
            caseload = caseload.with(record(i), Set.of(record(i)));
        }
        return caseload;
    }

    private static WorkforceEvent taken(RecordId record, boolean holds, RecordId... family) {
        return new CaseTaken(
                "w-ida", RECORDED, record, new EntryId(record, 1), holds, List.of(family), null, null, null);
    }

    private static WorkforceEvent left(RecordId record) {
        return new CaseLeft("w-ida", RECORDED, record);
    }

    private static RecordId record(int number) {
        return new RecordId(new UUID(0, number).toString());
    }
}
