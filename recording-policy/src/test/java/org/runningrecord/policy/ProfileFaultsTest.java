package org.runningrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: 1                | version: 0                   | version: must be a whole number above 0, not 0
            version: 1                | version: one                 | version: must be a whole number above 0, not one
            policy: england-default   | policy: England Default      | policy: "England Default" must be written like-this
            nation: england           | nation: scotland             | nation: "scotland" is none of england, wales
            zone: Europe/London       | zone: Europe/Londn           | zone: "Europe/Londn" is no time zone such as Europe/London
            about: >-                 | aboot: >-                    | aboot: is not known here
            about: >-                 | aboot: >-                    | about: a text is missing
            england-and-wales         | narnia                       | workingDays.bankHolidays: "narnia" is none of england-and-wales
            knownThrough: 2027        | knownThrough: 2011           | workingDays.knownThrough: is before knownFrom
            closed: {}                | closed: {"24 Dec": why}      | workingDays.closed: "24 Dec" is no day such as 2026-12-24
            closed: {}                | closed: {"2026-12-24": ""}   | workingDays.closed.2026-12-24: a text is missing
            limit: 5                  | limit: -5                    | rules[0].limit: must be a whole number above 0, not -5
            limit: 5                  | limit: 2.5                   | rules[0].limit: must be a whole number above 0, not 2.5
            limit: 48                 | limt: 48                     | rules[2].limt: is not known here
            kind: clock-hours         | kind: moons                  | rules[2].kind: "moons" is none of working-days, clock-hours
            limit: 48                 | `limit: 48\n    countFrom: day-after` | rules[2].countFrom: is not known here
            countFrom: day-after      | countFrom: tomorrow          | rules[1].countFrom: "tomorrow" is none of day-after, same-day
            clock: risk-identified    | clock: started               | rules[1].clock: "started" is none of ended, risk-identified
            risk: true                | kinds: [contact]             | rules[1].clock: runs from risk-identified, so appliesTo must say risk: true
            risk: true                | risk: yes                    | rules[1].appliesTo.risk: can only be true; leave it out for entries with and without risk
            section: section 3        | pages: 3                     | rules[2].source.section: a text is missing
            section: section 3        | pages: 3                     | rules[2].source.pages: is not known here
            id: home-visit-48-hours   | id: five-working-days        | rules[2].id: "five-working-days" is the id of another rule, too
            [home, placement]         | [home, palace]               | rules[2].appliesTo.settings: "palace" is no setting of a visit
            [home, placement]         | [home, home]                 | rules[2].appliesTo.settings: "home" stands there twice
            [visit]                   | visit                        | rules[2].appliesTo.kinds: must be a list
            appliesTo: every-entry    | appliesTo: some              | rules[0].appliesTo: a mapping is missing
            appliesTo: every-entry    | appliesTo: {}                | rules[0].appliesTo: names nothing; write every-entry if that is meant
            appliesTo: every-entry    | appliesTo: {kinds: [visit]}  | rules: one of them must apply to every-entry, or some entries would never be due
            """)
    void namesWhatIsWrongAndWhere(String text, String instead, String fault) {
        assertThat(faultsOf(Profiles.changed(text, instead.replace("\\n", "\n"))))
                .contains(fault);
    }

    @Test
    void namesEveryFaultAtOnceAndNothingElse() {
        String profile = Profiles.changed(
                "nation: england", "nation: france",
                "limit: 48", "limit: 0",
                "kind: clock-hours", "kind: moons",
                "significantKinds:", "significantThings:");

        assertThat(faultsOf(profile))
                .containsExactlyInAnyOrder(
                        "nation: \"france\" is none of england, wales",
                        "rules[2].limit: must be a whole number above 0, not 0",
                        "rules[2].kind: \"moons\" is none of working-days, clock-hours",
                        "significantThings: is not known here");
    }

    @Test
    void refusesADayThatIsBothClosedAndOpen() {
        assertThat(faultsOf(Profiles.changed(
                        "closed: {}", "closed: {\"2026-05-04\": Closed}", "open: {}", "open: {\"2026-05-04\": Moved}")))
                .containsExactly("workingDays.closed: 2026-05-04 cannot be open as well");
    }

    @Test
    void saysSoWhenItIsNotAProfileAtAll() {
        assertThat(faultsOf("")).contains("the profile: a mapping is missing");
        assertThat(faultsOf("- a\n- b")).contains("the profile: a mapping is missing");
        assertThat(faultsOf("a: [1")).singleElement().asString().startsWith("the profile: not readable as YAML");
    }

    @Test
    void refusesAKeyThatStandsThereTwice() {
        assertThat(faultsOf(Profiles.text() + "\nzone: Europe/Dublin\n"))
                .singleElement()
                .asString()
                .contains("zone");
    }

    @Test
    void saysAllOfItInTheMessageToo() {
        assertThatExceptionOfType(PolicyFaults.class)
                .isThrownBy(() -> Profiles.englandWith("limit: 48", "limit: 0", "nation: england", "nation: mars"))
                .withMessageContaining("2 faults")
                .withMessageContaining("rules[2].limit")
                .withMessageContaining("mars");
    }

    private static List<String> faultsOf(String profile) {
        return catchThrowableOfType(PolicyFaults.class, () -> RecordingPolicy.read(Profiles.bytes(profile)))
                .faults();
    }
}
