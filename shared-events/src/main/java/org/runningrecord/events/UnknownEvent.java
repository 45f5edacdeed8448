package org.runningrecord.events;

/**
 * A stored event whose name or revision this version of the software does not know, most likely written by a newer one. It is never skipped: whoever
 * meets it stops and says where.
 */
public class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEvent(EventName stored) {
        super("The event " + stored + " is not known to this version of Running Record");
    }
}
