package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked example of a clock, told to the service entry by entry, under the policy it is an example of. */
class ClockPagesIT {

    private static final Path PAGES = Path.of("..", "docs", "rules", "clocks");

    @ParameterizedTest(name = "{0}, {2}: {1}")
    @MethodSource("examples")
    void everyWorkedExampleHoldsThroughTheDoors(
            String clock, String name, String profile, String happened, String expected) {
        Casework work = Casework.at(Service.address(profile)).happened(happened);

        assertThat(work.expected(clock)).isEqualTo(expected);
    }

    /** What counts from an entry moves with its date, as it counts from there. */
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("first")
    void whatIsExpectedMovesWithTheDateThatIsPutRight(String clock, String profile, String happened) {
        Casework work = Casework.at(Service.address(profile)).happened(happened);
        LocalDate before = work.counted(clock);

        work.earlierByAWeek(happened);

        assertThat(work.counted(clock)).isEqualTo(before.minusWeeks(1));
    }

    /** Of each clock under each profile, the first story after which one thing is expected. */
    static Stream<Arguments> first() throws IOException {
        Map<String, Arguments> first = new LinkedHashMap<>();
        examples()
                .filter(row -> !((String) row.get()[4]).matches("nothing|.*[;].*|.*, .*(met|ended).*"))
                .forEach(row -> first.putIfAbsent(
                        row.get()[0] + " " + row.get()[2], Arguments.of(row.get()[0], row.get()[2], row.get()[3])));
        return first.values().stream();
    }

    static Stream<Arguments> examples() throws IOException {
        List<Arguments> rows = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                String clock = "";
                for (String line : Files.readAllLines(page)) {
                    if (line.startsWith("## ")) {
                        clock = line.substring(3);
                    } else if (line.startsWith("| ") && !line.startsWith("| Example ")) {
                        rows.add(row(clock, line));
                    }
                }
            }
        }
        return rows.stream();
    }

    private static Arguments row(String clock, String line) {
        String[] cells =
                Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toArray(String[]::new);
        return Arguments.of(clock, cells[0], cells[1], cells[2], cells[3]);
    }
}
