package org.runningrecord.command.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningrecord.command.Acts;
import org.runningrecord.command.Kinds;

/** What people build forms from changes only where somebody has looked at the change: the schema of each kind, and of each act, is on file as it was approved. */
class ApprovedSchemasTest {

    private static final Path FILES = Path.of("src/test/resources/schemas");
    private static final boolean APPROVE = Boolean.getBoolean("schemas.approve");
    private static final String HOW =
            "%s. If it is meant to be so, run ./mvnw -pl command-side -am test -Dtest=ApprovedSchemasTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dschemas.approve=true, read the difference, and commit it";

    static Stream<String> kinds() {
        return submittable().map(Submittable::name);
    }

    private static Stream<Submittable> submittable() {
        return Stream.concat(Kinds.TEMPLATES.all().stream(), Acts.ALL.stream());
    }

    private static Submittable named(String name) {
        return submittable().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSchemaIsAsItWasApproved(String kind) throws IOException {
        String schema = PrettySchema.of(named(kind));
        Path file = FILES.resolve(kind + ".json");
        if (APPROVE) {
            Files.writeString(file, schema);
        }

        assertThat(file)
                .as(HOW, "No schema of the kind " + kind + " was approved yet")
                .exists();
        assertThat(schema)
                .as(HOW, "The schema of the kind " + kind + " is not as it was approved")
                .isEqualTo(Files.readString(file));
    }

    @Test
    void noSchemaIsOnFileOfAKindThatIsGone() throws IOException {
        Set<String> approved = new TreeSet<>();
        try (Stream<Path> files = Files.list(FILES)) {
            files.forEach(file -> approved.add(file.getFileName().toString()));
        }
        Set<String> known = kinds().map(kind -> kind + ".json").collect(Collectors.toSet());
        if (APPROVE) {
            for (String gone : approved) {
                if (!known.contains(gone)) {
                    Files.delete(FILES.resolve(gone));
                }
            }
            return;
        }

        assertThat(known).as(HOW, "There are schemas of kinds that are gone").containsAll(approved);
    }
}
