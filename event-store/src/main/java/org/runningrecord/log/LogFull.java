package org.runningrecord.log;

/** There is no room left for the log. What it holds can be read; the same commit, sent again once there is room, is taken. */
public class LogFull extends LogUnavailable {

    private static final long serialVersionUID = 1L;

    public LogFull(Throwable cause) {
        super("There is no room left for the log", cause);
    }
}
