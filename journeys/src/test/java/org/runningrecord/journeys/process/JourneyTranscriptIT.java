package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every line of the transcript in {@code docs/journey.md}, in one shell, as a reader would. */
class JourneyTranscriptIT {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINES = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path data;

    @BeforeAll
    static void needsAShell() throws IOException, InterruptedException {
        Process probe = new ProcessBuilder("bash", "-c", "command -v curl && date -u -d '1 hour ago'")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(probe.waitFor() == 0, "The transcript is not run: it wants bash, curl and GNU date");
    }

    @Test
    void everyLineOfTheTranscriptHolds() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(data)) {
            String printed = run(service, lines());

            assertThat(printed)
                    .contains("likelyMatches", "problem:invalid", "home-visit-48-hours", "five-working-days");
            assertThat(printed).contains("Wren, seen alone, said that nobody shouts at the new school.");
            assertThat(printed).contains("recording-overdue", "record-opened", "The log is as it was written");
        }
    }

    private String run(ServiceProcess service, String lines) throws IOException, InterruptedException {
        Path script = Files.writeString(data.resolve("journey.sh"), "set -euo pipefail\n" + lines);
        Path printed = data.resolve("journey.out");
        ProcessBuilder shell = new ProcessBuilder(List.of("bash", script.toString()))
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        shell.environment().put("API", service.address() + "/api");
        shell.environment().put("DATA", data.toString());
        Process process = shell.start();
        assertThat(process.waitFor(90, TimeUnit.SECONDS))
                .as("the shell has ended")
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
        return Files.readString(printed);
    }

    private static String lines() throws IOException {
        String page = Files.readString(PROJECT.resolve("docs/journey.md"));
        List<String> blocks = LINES.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(blocks).as("blocks of shell lines in the transcript").hasSizeGreaterThan(8);
        return blocks.stream().collect(Collectors.joining("\n"));
    }
}
