package org.runningrecord.policy.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a table of worked examples in the pages of clocks.
 *
 * @param clock the heading it stands under
 */
record ClockExample(String clock, String name, String profile, String happened, String expected) {

    private static final Path PAGES = Path.of("..", "docs", "rules", "clocks");
    private static final String COLUMNS = "| Example | Profile | Happened | Expected |";
    private static final String HEADING = "## ";

    static List<ClockExample> all() {
        List<ClockExample> rows = new ArrayList<>();
        String clock = "";
        for (String line : lines()) {
            if (line.startsWith(HEADING)) {
                clock = line.substring(HEADING.length());
            } else if (line.startsWith("| ") && !line.equals(COLUMNS)) {
                rows.add(row(clock, line));
            }
        }
        return rows;
    }

    private static ClockExample row(String clock, String line) {
        List<String> cells =
                Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        if (cells.size() != 4) {
            throw new IllegalArgumentException(clock + ": a row of " + cells.size() + " cells: " + cells);
        }
        return new ClockExample(clock, cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }

    /** What stands under the heading of a clock. */
    static String section(String clock) {
        String pages = "\n" + String.join("\n", lines());
        int from = pages.indexOf("\n" + HEADING + clock + "\n");
        int to = pages.indexOf("\n" + HEADING, from + 1);
        return from < 0 ? "" : pages.substring(from, to < 0 ? pages.length() : to);
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                lines.addAll(Files.readAllLines(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
