package org.runningrecord.standalone.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data folder a subcommand is about, and what is in it. Unlike the service, a subcommand that only reads does not take it.
 *
 * @param path where it is
 */
record Folder(Path path) {

    static final String USAGE = "[--running-record.data=DIR]";

    private static final String OPTION = "--running-record.data=";

    static Folder of(List<String> options) {
        return new Folder(options.stream()
                .filter(option -> option.startsWith(OPTION))
                .map(option -> Path.of(option.substring(OPTION.length())))
                .findFirst()
                .orElse(Path.of("data")));
    }

    Path log() {
        return path.resolve("running-record.db");
    }

    /** The access log; absent in a folder that only a service of before has used. */
    Path looks() {
        return path.resolve("looks.db");
    }

    boolean hasLog() {
        return Files.isReadable(log());
    }

    /** Also without the log itself: what SQLite has written ahead of a file must not meet another file of that name. */
    boolean hasAnythingOfALog() {
        return Stream.of("", "-wal", "-shm", "-journal")
                .anyMatch(part -> Files.exists(path.resolve(log().getFileName() + part)));
    }

    Path files() {
        return path.resolve("files");
    }

    Path policies() {
        return path.resolve("policies");
    }

    /** Whether a file lies in this folder, or would. */
    boolean holds(Path file) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(path.toAbsolutePath().normalize());
    }
}
