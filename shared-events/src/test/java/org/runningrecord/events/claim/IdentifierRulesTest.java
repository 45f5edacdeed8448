package org.runningrecord.events.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.events.value.Identifier;
import org.runningrecord.events.value.Identifier.Scheme;

/** Check digits. The UPNs are the examples of the Department for Education's guidance; no number belongs to a child. */
class IdentifierRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "943 476 5919", "943-476-5919", "9434765870", "9876543210"})
    void goodNhsNumbers(String value) {
        assertThat(fault(Scheme.NHS_NUMBER, value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "9344765919", "943476591", "94347659199", "94E4765919", "0000000018"})
    void badNhsNumbers(String value) {
        assertThat(fault(Scheme.NHS_NUMBER, value)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"H801200001001", "B801200005001", "G80120000101A", " h801200001001 "})
    void goodUpns(String value) {
        assertThat(fault(Scheme.UPN, value)).isNull();
        assertThat(fault(Scheme.FORMER_UPN, value)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A801200005001",
                "H801200001010",
                "H80120000101A",
                "G80120000101B",
                "G80120000101S",
                "S801200001001",
                "H80120000A001",
                "H80120000100",
                "H8012000010011"
            })
    void badUpns(String value) {
        assertThat(fault(Scheme.UPN, value)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "c 1/2-3, true",
        "12345678901234567890123456789012345678901234567890, true",
        "123456789012345678901234567890123456789012345678901, false",
        "née, false"
    })
    void anLaChildIdHasAtMostFiftyLettersAndDigits(String value, boolean good) {
        assertThat(fault(Scheme.LA_CHILD_ID, value) == null).isEqualTo(good);
    }

    @Test
    void theSameNumberIsClaimedOnTheSameStreamHoweverItWasTyped() {
        assertThat(stream(Scheme.NHS_NUMBER, " 943 476-5919", " "))
                .isEqualTo(stream(Scheme.NHS_NUMBER, "9434765919", null));
        assertThat(stream(Scheme.LA_CHILD_ID, "c1", "891")).isNotEqualTo(stream(Scheme.LA_CHILD_ID, "c1", "892"));
        assertThat(stream(Scheme.LA_CHILD_ID, "c1", "891")).doesNotContain("C1", "891");
    }

    @Test
    void anIdentifierOfSomebodyElseHasAtMostAHundredCharacters() {
        assertThat(fault(Scheme.OTHER, "x".repeat(100))).isNull();
        assertThat(fault(Scheme.OTHER, "x".repeat(101))).isNotNull();
    }

    private static String fault(Scheme scheme, String value) {
        return IdentifierRules.fault(IdentifierRules.normal(new Identifier(scheme, null, value)));
    }

    private static String stream(Scheme scheme, String value, String authority) {
        return ClaimStreams.identifier(IdentifierRules.normal(new Identifier(scheme, authority, value)));
    }
}
