package org.runningrecord.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of requirements has every number, and nothing in it is made up. */
class RequirementsTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|$");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w+)`");
    private static final Pattern FIELD = Pattern.compile("`([a-z]\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private static final Pattern NOT_YET = Pattern.compile("not yet: (a view|a clock|audit|caseload|aggregates)");

    private final List<String> rows = rows();

    @Test
    void everyRequirementIsThereOnceInOrder() {
        assertThat(rows.stream().map(row -> Integer.parseInt(part(row, 1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 139).boxed().toList());
    }

    @Test
    void whatMeetsARequirementHasATestAndWhatDoesNotSaysSo() {
        assertThat(rows).allSatisfy(row -> {
            boolean notYet = NOT_YET.matcher(part(row, 4).strip()).matches();
            assertThat(part(row, 5).isBlank()).as(row).isEqualTo(notYet);
        });
    }

    @Test
    void everythingThatIsNamedExists() throws IOException {
        Set<String> known = new HashSet<>(House.tests());
        House.classes().stream().map(JavaClass::getSimpleName).forEach(known::add);

        assertThat(rows.stream().flatMap(row -> found(TYPE, row))).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void everyFieldThatIsNamedIsAFieldOfSomething() {
        Set<String> fields = new HashSet<>();
        House.classes().stream()
                .filter(type -> type.getPackageName().startsWith("org.runningrecord.events"))
                .forEach(type -> type.getFields().forEach(field -> fields.add(field.getName())));

        assertThat(rows.stream().flatMap(row -> found(FIELD, row))).isNotEmpty().allMatch(fields::contains);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(rows.stream().flatMap(row -> found(LINK, row)))
                .isNotEmpty()
                .allMatch(link -> Files.exists(DOCS.resolve(link)));
    }

    private static Stream<String> found(Pattern pattern, String row) {
        return pattern.matcher(row).results().map(found -> found.group(1));
    }

    private static String part(String row, int number) {
        var matcher = ROW.matcher(row);
        assertThat(matcher.matches()).as(row).isTrue();
        return matcher.group(number);
    }

    private static List<String> rows() {
        try {
            return Files.readAllLines(DOCS.resolve("requirements.md")).stream()
                    .filter(line -> line.matches("\\| \\d+ \\|.*"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
