package org.runningrecord.query.projection;

/** A document of a view. It belongs to exactly one child's record, so that records can be folded apart from each other. */
public interface ViewDocument {

    String id();

    /** The record it belongs to. */
    String record();

    /** The position of the last event folded into it; a document is only ever replaced by one that is further on. */
    long position();
}
