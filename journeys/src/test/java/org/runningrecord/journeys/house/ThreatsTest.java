package org.runningrecord.journeys.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The threat model names a test for each defence, and each is there. */
class ThreatsTest {

    private static final Path PAGE = Path.of("..", "docs", "threats.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    @Test
    void everyDefenceNamesTestsThatExist() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(20).allSatisfy(row -> {
            List<String> named =
                    NAMED.matcher(row).results().map(found -> found.group(1)).toList();
            assertThat(named).as(row).isNotEmpty();
            assertThat(House.tests()).containsAll(named);
        });
    }
}
