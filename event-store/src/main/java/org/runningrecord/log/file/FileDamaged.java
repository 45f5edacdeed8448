package org.runningrecord.log.file;

/** A file is not what was stored. Nothing of it is handed out. */
public class FileDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FileDamaged(FileHash hash) {
        super("The file " + hash + " is not what was stored");
    }
}
