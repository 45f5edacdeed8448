package org.runningrecord.command.censusimport;

/** What was handed in cannot be read as a CIN census return, or not to its end. The message says so in a sentence, and repeats nothing of it. */
public final class NotACensus extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotACensus(String message) {
        super(message);
    }
}
