package org.runningrecord.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;

/** One row of a table of worked examples in a rule's page. */
record WorkedExample(
        String page, String name, RecordingFacts facts, Instant recorded, Instant dueBy, String boundBy, boolean late) {

    static final Path PAGES = Path.of("..", "docs", "rules");

    private static final List<String> COLUMNS = List.of(
            "Example", "Entry", "Ended", "Risk identified", "Learned of", "Recorded", "Due by", "Bound by", "Late");

    static List<WorkedExample> in(String page) {
        List<WorkedExample> examples = new ArrayList<>();
        boolean inside = false;
        for (String line : read(page + ".md").lines().toList()) {
            List<String> cells = cells(line);
            if (cells.equals(COLUMNS)) {
                inside = true;
            } else if (cells.isEmpty()) {
                inside = false;
            } else if (inside && !cells.get(0).startsWith("---")) {
                examples.add(of(page, cells));
            }
        }
        return examples;
    }

    static String read(String file) {
        try {
            return Files.readString(PAGES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkedExample of(String page, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            throw new IllegalArgumentException(page + ": a row of " + cells.size() + " cells: " + cells);
        }
        String[] entry = cells.get(1).split(" at ");
        When ended = LocalText.when(cells.get(2));
        RecordingFacts facts = new RecordingFacts(
                entry[0],
                ended,
                ended,
                optional(cells.get(4)),
                optional(cells.get(3)),
                entry.length > 1 ? entry[1] : null);
        return new WorkedExample(
                page,
                cells.get(0),
                facts,
                LocalText.instant(cells.get(5)),
                LocalText.instant(cells.get(6)),
                cells.get(7),
                yes(cells.get(8)));
    }

    private static @Nullable When optional(String cell) {
        return cell.equals("–") ? null : LocalText.when(cell);
    }

    private static boolean yes(String cell) {
        if (!cell.equals("yes") && !cell.equals("no")) {
            throw new IllegalArgumentException("Neither yes nor no: " + cell);
        }
        return cell.equals("yes");
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("|")) {
            return List.of();
        }
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
