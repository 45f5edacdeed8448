package org.runningrecord.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void onePlaceIsBlamedOnce() {
        faults.add("/risk", "Say whether harm occurred");
        faults.add("/risk", "Say it again");

        assertThat(faults.all()).containsExactly(new Fault("/risk", "Say whether harm occurred"));
    }

    @Test
    void whatIsInsideABlamedPlaceIsNotBlamedAgainButItsNeighboursAre() {
        faults.add("/children/1", "A child cannot be empty");
        faults.add("/children/1/seen", "Say whether the child was seen");
        faults.add("/children/10/seen", "Say whether the child was seen");

        assertThat(faults.all()).extracting(Fault::pointer).containsExactly("/children/1", "/children/10/seen");
    }

    @Test
    void everythingIsSaidAtOnce() {
        assertThatCode(faults::refuseIfAny).doesNotThrowAnyException();
        faults.add("/a", "One");
        faults.add("/b", "Two");

        assertThatThrownBy(faults::refuseIfAny)
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind().status()).isEqualTo(422);
                    assertThat(refused.faults()).hasSize(2);
                })
                .hasMessage("2 things have to be put right");
    }
}
