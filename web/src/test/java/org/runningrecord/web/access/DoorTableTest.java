package org.runningrecord.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first line that fits decides, and what none fits is closed. */
class DoorTableTest {

    @Test
    void whatIsNotKnownIsOpenToNobody() {
        assertThat(DoorTable.roles("GET", "/api/secrets")).isEmpty();
        assertThat(DoorTable.roles("DELETE", "/api/records/x")).isEmpty();
        assertThat(DoorTable.roles("PUT", "/api/records/x/visits")).isEmpty();
        assertThat(DoorTable.roles("GET", "/api/recordsx/1")).isEmpty();
        assertThat(DoorTable.roles("GET", "/")).isEmpty();
    }

    @Test
    void aNarrowerLineStandsBeforeAWiderOne() {
        assertThat(DoorTable.roles("GET", "/api/records/x/history"))
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER);
        assertThat(DoorTable.roles("GET", "/api/records/x/running-record")).contains(Role.PRACTITIONER);
        assertThat(DoorTable.roles("POST", "/api/records/x/supervisions"))
                .containsExactlyInAnyOrder(Role.TEAM_MANAGER, Role.SENIOR_MANAGER);
    }

    @Test
    void anOperatorSeesNothingOfWhatIsHeldAndASubmittingServiceReadsNothing() {
        for (String path : new String[] {"", "/running-record", "/chronology", "/history", "/entries/x.1/file"}) {
            assertThat(DoorTable.roles("GET", "/api/records/x" + path))
                    .doesNotContain(Role.OPERATOR, Role.SUBMITTING_SERVICE);
        }
    }

    @Test
    void askingForTheHeadOfAnAnswerIsAskingForIt() {
        assertThat(DoorTable.roles("HEAD", "/api/log/head")).isEqualTo(DoorTable.roles("GET", "/api/log/head"));
    }
}
