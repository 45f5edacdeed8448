package org.runningrecord.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningrecord.command.Body;
import org.runningrecord.events.content.Contact;
import org.runningrecord.events.content.Visit;
import org.runningrecord.web.problem.Fault;
import org.runningrecord.web.problem.Refused;
import tools.jackson.databind.node.JsonNodeFactory;

class BodiesTest {

    private final Bodies bodies = new Bodies();

    @Test
    void aGoodBodyIsReadWithoutFaults() {
        Bodies.Body<Visit> read = read(Body.visit());

        assertThat(read.faults()).isEmpty();
        assertThat(read.value()).isEqualTo(Body.visit().read());
    }

    @Test
    void everythingThatDoesNotFitIsNamedWithItsPlace() {
        List<Fault> faults = read(Body.visit()
                        .with("/colour", "red")
                        .with("/type", "section47")
                        .with("/start", "last Monday")
                        .with("/children/0/seen", "yes")
                        .with("/children/0/mood", "sunny")
                        .with("/place", "home")
                        .with("/actions/0/byWhen", "[]"))
                .faults();

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/colour",
                        "/type",
                        "/start",
                        "/children/0/seen",
                        "/children/0/mood",
                        "/place",
                        "/actions/0/byWhen");
    }

    @Test
    void aFaultNamesTheWordsThatWouldFitAndNeverWhatWasSaid() {
        Fault fault = read(Body.visit().with("/type", "section47")).faults().get(0);

        assertThat(fault.detail()).contains("section-47", "cin").doesNotContain("section47");
        assertThat(read(Body.visit().with("/type", "section-47")).faults()).isEmpty();
    }

    @Test
    void anEntrySaysWhatThereIsToSayAndNeverNull() {
        Body<Visit> visit = Body.visit()
                .with("/end", JsonNodeFactory.instance.nullNode())
                .with("/children/0/name", JsonNodeFactory.instance.nullNode())
                .with("/place/a~1b~0c", JsonNodeFactory.instance.nullNode());

        assertThat(read(visit).faults())
                .filteredOn(fault -> fault.detail().equals("Fill this in, or leave it out"))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/end", "/children/0/name", "/place/a~1b~0c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "{\"reason\": \"a\", \"reason\": \"b\"}", "{} {}", "not json"})
    void whatIsNotOneObjectIsMalformed(String body) {
        assertThatThrownBy(() -> bodies.read(body.getBytes(StandardCharsets.UTF_8), Contact.class))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.MALFORMED));
    }

    @Test
    void aBodyHasItsLargestSize() {
        assertThatThrownBy(() -> bodies.read(new byte[Bodies.MOST + 1], Contact.class))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("exhausting")
    void whatIsMeantToExhaustItsReaderIsRefusedInASentence(String name, String body) {
        assertThatThrownBy(() -> bodies.read(body.getBytes(StandardCharsets.UTF_8), Contact.class))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.MALFORMED);
                    assertThat(refused.getMessage())
                            .startsWith("A body is nested at most 50 deep, and a number in it has at most 100 digits")
                            .hasSizeLessThan(200);
                });
    }

    static Stream<Arguments> exhausting() {
        return Stream.of(
                Arguments.of("lists in lists", "[".repeat(1_000) + "]".repeat(1_000)),
                Arguments.of("objects in objects", "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000)),
                Arguments.of("lists that are never closed", "[".repeat(1_000_000)),
                Arguments.of("one too deep, in an unknown field", "{\"a\":" + "[".repeat(50) + "]".repeat(50) + "}"),
                Arguments.of("a long number", "{\"reason\": " + "9".repeat(10_000) + "}"),
                Arguments.of("a long fraction", "{\"reason\": 0." + "3".repeat(10_000) + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e-1000000000", "99999999999999999999", "0.1"})
    void aNumberBeyondMeasureIsAFaultLikeAnother(String number) {
        String visit = Body.visit().tree().toString();
        String body = visit.substring(0, visit.length() - 1) + ", \"colour\": " + number + "}";

        assertThat(bodies.read(body.getBytes(StandardCharsets.UTF_8), Visit.class)
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/colour");
    }

    @Test
    void aBodyAsDeepAsItMayBeIsRead() {
        String body = "{\"a\":" + "[".repeat(49) + "]".repeat(49) + "}";

        assertThat(bodies.read(body.getBytes(StandardCharsets.UTF_8), Contact.class)
                        .faults())
                .extracting(Fault::pointer)
                .contains("/a");
    }

    private <T> Bodies.Body<T> read(Body<T> body) {
        return bodies.read(body.tree().toString().getBytes(StandardCharsets.UTF_8), body.type());
    }
}
