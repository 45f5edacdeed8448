package org.runningrecord.bench.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.runningrecord.bench.Bench;
import org.runningrecord.bench.Finding;
import org.runningrecord.bench.Scenario;
import org.runningrecord.bench.append.AppendOverHttp;
import org.runningrecord.bench.append.AppendToMillion;
import org.runningrecord.bench.append.AppendToPostgreSql;
import org.runningrecord.bench.append.AppendToSqlite;
import org.runningrecord.bench.micro.SmallSteps;
import org.runningrecord.bench.mongo.AppendMongo;
import org.runningrecord.bench.mongo.LateVisible;
import org.runningrecord.bench.mongo.ReplayMongo;
import org.runningrecord.bench.mongo.Visible;
import org.runningrecord.bench.record.LongRecord;
import org.runningrecord.bench.start.Start;
import org.runningrecord.bench.views.Overdue;
import org.runningrecord.bench.views.Pages;
import org.runningrecord.bench.views.Rebuild;

/**
 * Runs scenarios and prints what they find as one table, which is left beside their files too.
 *
 * <p>Arguments: a folder to work in, and the names of the scenarios with commas between them, or {@code all}.
 */
public final class Benchmarks {

    private static final List<Scenario> ALL = List.of(
            new AppendToSqlite(),
            new AppendOverHttp(),
            new AppendToPostgreSql(),
            new AppendToMillion(),
            new AppendMongo(),
            new ReplayMongo(),
            new LateVisible(),
            new Visible(),
            new LongRecord(),
            new Rebuild(),
            new Pages(),
            new Overdue(),
            new Start(),
            new SmallSteps());

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("bench"));
        Bench bench = new Bench(
                folder,
                Bench.Scale.valueOf(System.getProperty("bench.scale", "full").toUpperCase(Locale.ROOT)),
                Long.getLong("bench.seed", 1));
        List<String> lines = new ArrayList<>();
        lines.add(Machine.describe(folder) + "; scale " + bench.scale() + ", seed " + bench.seed());
        lines.add("");
        lines.add("| what | against | ours | theirs | ratio or number | target | met |");
        lines.add("|---|---|---|---|---|---|---|");
        System.out.println(lines.get(0));
        boolean failed = false;
        for (Scenario scenario : asked(arguments[1])) {
            failed |= !measured(scenario, bench, lines);
        }
        write(folder.resolve("performance.md"), lines);
        // some of what was measured against leaves threads behind
        System.exit(failed ? 1 : 0);
    }

    /** One that fails leaves the others to be measured. */
    private static boolean measured(Scenario scenario, Bench bench, List<String> lines) {
        System.out.println(scenario.name());
        long start = System.nanoTime();
        boolean whole = true;
        try {
            for (Finding finding : scenario.run(bench)) {
                lines.add(finding.row());
                System.out.println("  " + finding.row());
            }
        } catch (Exception e) {
            whole = false;
            lines.add("| %s | | could not be measured: %s | | | | |".formatted(scenario.name(), e.getMessage()));
            e.printStackTrace(System.out);
        }
        System.out.printf("  took %d s%n", (System.nanoTime() - start) / 1_000_000_000);
        return whole;
    }

    private static List<Scenario> asked(String names) {
        List<String> wanted = Arrays.asList(names.split(","));
        List<Scenario> asked = ALL.stream()
                .filter(scenario -> names.equals("all") || wanted.contains(scenario.name()))
                .toList();
        if (asked.size() < wanted.size()) {
            throw new IllegalArgumentException("There are these scenarios: "
                    + String.join(", ", ALL.stream().map(Scenario::name).toList()));
        }
        return asked;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        System.out.println();
        lines.forEach(System.out::println);
        System.out.println();
        System.out.println("Written to " + file);
    }
}
