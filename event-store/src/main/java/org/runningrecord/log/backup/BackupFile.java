package org.runningrecord.log.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file a command is about, as it is named on the command line. */
public enum BackupFile {
    TO("--to="),
    FROM("--from="),
    /** Of {@code verify}: a backup instead of the log. */
    FILE("--file=");

    private final String option;

    BackupFile(String option) {
        this.option = option;
    }

    /** The file, where one is named. */
    public Optional<Path> in(List<String> options) {
        return options.stream()
                .filter(given -> given.startsWith(option))
                .map(given -> given.substring(option.length()))
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .findFirst();
    }

    /** As it stands in a sentence on how to use a command. */
    public String usage() {
        return option + "FILE";
    }
}
