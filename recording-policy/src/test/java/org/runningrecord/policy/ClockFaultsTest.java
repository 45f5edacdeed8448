package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first clock of the England profile is that of decisions on referrals. */
class ClockFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            limit: 1 working-day           | limit: soon                   | clocks[0].steps[0].limit: "soon" is no limit such as 35 working-days, 6 weeks or 3 months
            limit: 1 working-day           | limit: 0 weeks                | clocks[0].steps[0].limit: "0 weeks" is no limit such as 35 working-days, 6 weeks or 3 months
            limit: 1 working-day           | target: 1 working-day         | clocks[0].steps[0].limit: say either a limit, or none and why
            limit: 1 working-day           | `limit: 1 day\n        none: Why` | clocks[0].steps[0].limit: say either a limit, or none and why
            limit: 1 working-day           | `limit: 1 day\n        of: x` | clocks[0].steps[0].of: is not known here
            limit: 1 working-day           | `limit: 1 day\n        until: noon` | clocks[0].steps[0].until: "noon" is nothing that a clock looks at
            limit: 1 working-day           | `limit: 1 day\n        from: here` | clocks[0].steps[0].from: "here" is none of start, last
            limit: 1 working-day           | `limit: 1 day\n        plan: says` | clocks[0].steps[0].plan: "says" is none of sets, shortens, up to 3 months
            limit: 1 working-day           | `limit: 1 day\n        plan: up to x` | clocks[0].steps[0].plan: "x" is no limit such as 35 working-days, 6 weeks or 3 months
            `entries: [referral]`          | entries: [telegram]           | clocks[0].starts.entries: "telegram" is none of
            `entries: [referral]`          | status: sad                   | clocks[0].starts.status: "sad" is none of
            `entries: [referral]`          | types: [a]                    | clocks[0].starts.entries: say a status, entries, or both
            `closing: ends`                | closing: maybe                | clocks[0].closing: "maybe" is none of ends, ignored
            `closing: ends`                | plans: [dream]                | clocks[0].plans: "dream" is none of
            `limit: 1 working-day`         | `limit: 1 day\n        plan: sets` | clocks[0].plans: say which plans of the child may say how often
            `another: beside`              | another: later                | clocks[0].starts.another: "later" is none of beside, in-place, none
            `metBy: [mash-decision, assessment-start]` | metBy: []         | clocks[0].metBy: names nothing that could meet it
            `metBy: [mash-decision, assessment-start]` | metBy: [hope]     | clocks[0].metBy: "hope" is none of
            `metBy: [mash-decision, assessment-start]` | `during: [sad]\n    metBy: [visit]` | clocks[0].during: "sad" is none of
            id: referral-decision          | id: assessment                | clocks[1].id: "assessment" is the id of another clock, too
            section: referrals             | pages: 3                      | clocks[0].source.section: a text is missing
            `cin: Child in need`           | `Cin: Child in need`          | names.statuses: "Cin" must be written like-this
            `cin: Child in need`           | `cin: ""`                     | names.statuses.cin: a text is missing
            `names:`                       | `names:\n  planning: {}`      | names.planning: is not known here
            """)
    void namesWhatIsWrongAndWhere(String text, String instead, String fault) {
        assertThat(faultsOf(text, instead.replace("\\n", "\n"))).anyMatch(found -> found.startsWith(fault));
    }

    @Test
    void aClockWithoutStepsExpectsNothing() {
        assertThat(faultsOf(
                        "    metBy: [mash-decision, assessment-start]\n    steps:\n      - limit: 1 working-day\n        times: 1\n",
                        "    metBy: [mash-decision]\n    steps: []\n"))
                .containsExactly("clocks[0].steps: there is none");
    }

    @Test
    void aProfileWithoutClocksHasNoneAndNoNames() {
        RecordingPolicy first =
                RecordingPolicies.shipped().find("england-default", 1).orElseThrow();

        assertThat(first.clocks().rules()).isEmpty();
        assertThat(first.names().legalStatuses()).isEmpty();
    }

    @Test
    void namesStandInTheirOrder() {
        RecordingPolicy wales = RecordingPolicies.shipped().latest("wales").orElseThrow();

        assertThat(wales.names().statuses()).containsEntry("cin", "Child receiving care and support");
        assertThat(wales.names().plans()).containsEntry("child-in-need", "Part 4 care and support plan");
        assertThat(wales.names().legalStatuses().keySet()).first().isEqualTo("section-76");
        assertThat(wales.nation()).isEqualTo("wales");
    }

    private static List<String> faultsOf(String text, String instead) {
        String profile = england();
        assertThat(profile).contains(text);
        String changed = profile.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(instead));
        return catchThrowableOfType(PolicyFaults.class, () -> RecordingPolicy.read(Profiles.bytes(changed)))
                .faults();
    }

    private static String england() {
        try (var in = ClockFaultsTest.class.getResourceAsStream("/recording-policies/england-1.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
