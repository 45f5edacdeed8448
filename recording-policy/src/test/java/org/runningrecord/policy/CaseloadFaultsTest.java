package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningrecord.events.value.When;
import org.runningrecord.events.value.WorkerDetails;
import org.runningrecord.policy.caseload.CaseloadRule;
import org.runningrecord.policy.caseload.CaseloadRule.Most;

class CaseloadFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            absolute: 28               | absolute: 24                 | caseload.absolute: is below upper
            upper: 25                  | upper: many                  | caseload.upper: must be a whole number above 0, not many
            countedBy: child           | countedBy: street            | caseload.countedBy: "street" is none of child, family
            proposals: blocked         | proposals: hidden            | caseload.proposals: "hidden" is none of blocked, warned
            part: 1/3                  | part: some                   | caseload.asye[0].part: "some" is no part such as 1/3
            `{months: 3, part: 1/3}`   | `{months: 3, part: 1/3, of: x}` | caseload.asye[0].of: is not known here
            `  teams: []`              | `  teams: [{team: East, upper: 9, absolute: 8}]`  | caseload.teams[0].absolute: is below upper
            `  teams: []`              | `  teams: [{team: East, upper: 8, absolute: 9, of: x}]` | caseload.teams[0].of: is not known here
            `  teams: []`              | `  teams: []\n  colour: blue` | caseload.colour: is not known here
            limit: 1 month             | limit: soon                  | training.limit: "soon" is no limit such as 35 working-days, 6 weeks or 3 months
            `  limit: 1 month`         | `  of: x`                    | training.limit: there is none
            `  limit: 1 month`         | `  limit: 1 month\n  of: x`  | training.of: is not known here
            """)
    void namesWhatIsWrongAndWhere(String text, String instead, String fault) {
        String changed = changed(text, instead.replace("\\n", "\n"));

        assertThat(catchThrowableOfType(PolicyFaults.class, () -> RecordingPolicy.read(Profiles.bytes(changed)))
                        .faults())
                .contains(fault);
    }

    @Test
    void equalNumbersAreNoFaultAndTeamsMayHaveLowerOnes() {
        CaseloadRule rule = RecordingPolicy.read(Profiles.bytes(changed(
                        "  teams: []",
                        "  teams: [{team: East, upper: 8, absolute: 8}, {team: West, upper: 7, absolute: 9}]")))
                .caseload()
                .orElseThrow();

        assertThat(rule.teams()).isEqualTo(Map.of("East", new Most(8, 8), "West", new Most(7, 9)));
        assertThat(rule.blocksProposals()).isTrue();
        assertThat(rule.byFamily()).isFalse();
        assertThat(rule.asye()).hasSize(3);
    }

    @Test
    void trainingIsDueAMonthAfterTheStart() {
        RecordingPolicy policy = RecordingPolicies.shipped().latest("england").orElseThrow();
        When started = When.parse("2026-01-31");
        WorkerDetails details =
                new WorkerDetails("Ida", "social-worker", null, started, null, "South", started, null, null, null);

        assertThat(policy.training().orElseThrow().dueBy(details, policy.workingDays(), policy.zone()))
                .isEqualTo(Instant.parse("2026-02-28T23:59:59Z"));
    }

    private static String changed(String text, String instead) {
        try (var in = CaseloadFaultsTest.class.getResourceAsStream("/recording-policies/england-1.yaml")) {
            String profile = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int from = profile.indexOf("caseload:");
            assertThat(profile.substring(from)).contains(text);
            return profile.substring(0, from) + profile.substring(from).replace(text, instead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
