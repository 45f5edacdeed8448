package org.runningrecord.command.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.command.Kinds;
import org.runningrecord.command.template.Described;
import org.runningrecord.command.template.Template;

/** Whoever builds a form from a schema, and checks by it, meets no surprise at the door. */
class SchemasAgreeTest {

    private static final Set<String> TRIED = new HashSet<>();

    static Stream<String> kinds() {
        return Kinds.TEMPLATES.all().stream().map(Template::kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theExampleIsValidByItsSchema(String kind) {
        Template<?> template = Kinds.TEMPLATES.of(kind);

        assertThat(Described.by(template).wrong(Submitted.to(template).body())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheSchemaRefusesIsRefusedAndWhatItTakesIsRefusedOnlyForWhatItSaysInWords(String kind) {
        Agreement agreement = Agreement.about(Kinds.TEMPLATES.of(kind), TRIED);

        agreement.bendEverything();

        assertThat(agreement.surprises()).as("of %s bodies", agreement.bodies()).isEmpty();
        assertThat(agreement.bodies()).isGreaterThan(100);
        assertThat(agreement.taken()).as("taken by both").isGreaterThanOrEqualTo(15);
        assertThat(agreement.inWords())
                .as("refused for what only words can say")
                .isPositive();
    }
}
