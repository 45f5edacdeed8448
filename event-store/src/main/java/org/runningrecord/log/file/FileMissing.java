package org.runningrecord.log.file;

/** There is no file under this hash. */
public class FileMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FileMissing(FileHash hash) {
        super("There is no file " + hash);
    }
}
