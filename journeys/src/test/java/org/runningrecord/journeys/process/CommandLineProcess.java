package org.runningrecord.journeys.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A subcommand of the packaged service, once it has ended.
 *
 * @param printed what it said, and what it complained of
 */
record CommandLineProcess(int exitCode, String printed) {

    private static final Pattern MARK = Pattern.compile("Mark: (\\d+):([0-9a-f]{64})");

    static CommandLineProcess run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                ServiceProcess.JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new CommandLineProcess(process.exitValue(), printed);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The end of what was copied: position and sum. */
    String mark() {
        Matcher mark = found();
        return mark.group(1) + ":" + mark.group(2);
    }

    long position() {
        return Long.parseLong(found().group(1));
    }

    private Matcher found() {
        Matcher mark = MARK.matcher(printed);
        assertThat(mark.find()).as("a mark in: %s", printed).isTrue();
        return mark;
    }
}
