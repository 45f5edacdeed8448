package org.runningrecord.log;

import org.runningrecord.events.UnknownEvent;

/** An event that is in the log as it was written, and that this version of the software cannot read. It is never skipped: whoever meets it stops. */
public class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    /** Of other reasons than an unknown name only the class is told: their messages may repeat what was recorded. */
    public UnreadableEvent(long position, RuntimeException why) {
        super("The event at position " + position + " cannot be read: "
                + (why instanceof UnknownEvent
                        ? why.getMessage()
                        : why.getClass().getSimpleName()));
        this.position = position;
    }

    public long position() {
        return position;
    }
}
