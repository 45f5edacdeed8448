package org.runningrecord.log.copy;

/** What the target of a copy holds is not the beginning of the log that is to be copied there. */
public class NotItsBeginning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotItsBeginning(String sentence) {
        super(sentence);
    }

    static NotItsBeginning longer(long target, long source) {
        return new NotItsBeginning("The target holds " + target + " events and the source only " + source
                + ". Either the source has lost its end, or these are two different logs. Nothing was written.");
    }

    static NotItsBeginning other(long position) {
        return new NotItsBeginning("What the target holds up to position " + position
                + " is not the beginning of the source: these are two different logs. Nothing was written.");
    }
}
