package org.runningrecord.web.looks;

import org.runningrecord.log.LogStore;

/**
 * The access log: a second log, of the same make as that of records and apart from it. It has a type of its own, so that nobody is given one in the place of
 * the other.
 */
public record LookLog(LogStore store) implements AutoCloseable {

    /** What it is called, as a collection and as a file. */
    public static final String NAME = "looks";

    @Override
    public void close() {
        store.close();
    }
}
