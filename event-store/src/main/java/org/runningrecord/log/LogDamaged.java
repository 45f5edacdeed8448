package org.runningrecord.log;

/** The log is not what was written: a commit was altered, removed or moved. Nothing is read past it. */
public class LogDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;
    private final String what;

    public LogDamaged(long position, String what) {
        super("The log is damaged at position " + position + ": " + what);
        this.position = position;
        this.what = what;
    }

    /** What is wrong with the commit at that position. */
    public String what() {
        return what;
    }

    /** The first position that is not as it was written. */
    public long position() {
        return position;
    }
}
