package org.runningrecord.log.file;

/** The store of files does not answer, or has no room. A file that was being stored may be there or not; handed in again, it is there once. */
public class FilesUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FilesUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
