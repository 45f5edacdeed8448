package org.runningrecord.log;

/** The store did not answer, so it is not known whether a commit is in the log. The same commit, sent again, finds out. */
public class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LogUnavailable(String what, Throwable cause) {
        super(what, cause);
    }

    public LogUnavailable(String what) {
        super(what);
    }
}
