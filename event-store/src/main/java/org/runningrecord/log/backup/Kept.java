package org.runningrecord.log.backup;

import java.nio.file.Path;

/** Which of the two logs a command is about, and how it is spoken of. A backup is a file of records with one of looks beside it. */
public enum Kept {
    RECORDS("The log", "Mark", ""),
    /** The access log. Its mark is told apart from the other, which scripts look for. */
    LOOKS("The access log", "Mark of the access log", ".looks");

    private final String name;
    private final String mark;
    private final String ending;

    Kept(String name, String mark, String ending) {
        this.name = name;
        this.mark = mark;
        this.ending = ending;
    }

    /** At the beginning of a sentence. */
    public String sentenceName() {
        return name;
    }

    String mark() {
        return mark;
    }

    /** The file in which it is kept. */
    public Path in(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ending);
    }
}
