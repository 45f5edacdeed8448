package org.runningrecord.command.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    private <T> Bodies.Body<T> read(Body<T> body) {
        return bodies.read(body.tree().toString().getBytes(StandardCharsets.UTF_8), body.type());
    }
}
