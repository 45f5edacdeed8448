package org.runningrecord.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.runningrecord.web.access.DoorTable;
import org.runningrecord.web.access.Role;
import tools.jackson.databind.JsonNode;

/**
 * The table of doors in {@code docs/access.md}. With {@code -Daccess.write=true} it is written anew from the code; it is for whoever changes it to read what
 * became of it.
 */
class AccessTableIT {

    private static final Path PAGE = Path.of("../docs/access.md");
    private static final String BEGINNING = "<!-- doors -->\n";
    private static final String END = "<!-- /doors -->";
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";
    private static final Map<Role, String[]> TOKENS = Arrays.stream(Role.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    role -> App.bearer(
                            App.tokens().of("x-" + role, "Made Up", "", List.of("Nowhere"), List.of(role.word())))));

    /** A line of the table. */
    record Line(String method, String path, List<Role> open) {}

    @Test
    void itSaysOfEveryDoorWhoItIsOpenTo() throws IOException {
        String written = Files.readString(PAGE);
        String inCode = table();
        if (Boolean.getBoolean("access.write")) {
            int from = written.indexOf(BEGINNING) + BEGINNING.length();
            written = written.substring(0, from) + inCode + written.substring(written.indexOf(END));
            Files.writeString(PAGE, written);
        }

        assertThat(written)
                .as("run this test with -Daccess.write=true, and read what became of it")
                .contains(BEGINNING + inCode + END);
    }

    @Test
    void whatItSaysIsSo() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Line line : lines()) {
            for (Role role : Role.values()) {
                App.Answer answer = App.ask(line.method(), asked(line.path()), body(line), TOKENS.get(role));
                boolean open = answer.status() != 403 && answer.status() != 401;
                if (open != line.open().contains(role)) {
                    wrong.add(line + " answers " + role + " with " + answer.status());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<Line> lines() throws IOException {
        String page = Files.readString(PAGE);
        List<Line> lines = page.substring(page.indexOf(BEGINNING), page.indexOf(END))
                .lines()
                .filter(line -> line.startsWith("| GET") || line.startsWith("| POST"))
                .map(AccessTableIT::line)
                .toList();
        assertThat(lines).hasSizeGreaterThan(100);
        return lines;
    }

    private static Line line(String row) {
        String[] cells = row.split("\\|");
        List<Role> open = new ArrayList<>();
        for (Role role : Role.values()) {
            if (cells[3 + role.ordinal()].strip().equals("yes")) {
                open.add(role);
            }
        }
        return new Line(cells[1].strip(), cells[2].strip().replace("`", ""), open);
    }

    private static String table() {
        String head = Arrays.stream(Role.values()).map(Role::word).collect(Collectors.joining(" | ", "| | | ", " |\n"));
        String rows = doors().map(line -> Arrays.stream(Role.values())
                        .map(role -> line.open().contains(role) ? "yes" : "")
                        .collect(Collectors.joining(
                                " | ", "| " + line.method() + " | `" + line.path() + "` | ", " |\n")))
                .collect(Collectors.joining());
        return head + "|---".repeat(2 + Role.values().length) + "|\n" + rows;
    }

    private static Stream<Line> doors() {
        JsonNode paths = App.get("/v3/api-docs").body().at("/paths");
        return paths.propertyStream()
                .flatMap(path -> path.getValue().propertyStream().map(operation -> {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    return new Line(
                            method,
                            path.getKey(),
                            Arrays.stream(Role.values())
                                    .filter(DoorTable.roles(method, asked(path.getKey()))::contains)
                                    .toList());
                }))
                .sorted((one, other) -> (one.path() + one.method()).compareTo(other.path() + other.method()));
    }

    /** A path of a record that is not there. */
    private static String asked(String path) {
        return path.replace("{id}", NOBODYS).replaceAll("\\{[^}]*}", App.entry(NOBODYS, 1));
    }

    private static String body(Line line) {
        return line.method().equals("GET") ? "" : "{}";
    }
}
