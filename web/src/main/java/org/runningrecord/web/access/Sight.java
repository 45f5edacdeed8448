package org.runningrecord.web.access;

/** How much somebody sees of an entry on a record that is open to them. */
public enum Sight {
    /** All of it. */
    WHOLE,
    /** That there is one which only some may read: it is for them to watch over that, or to lift it. */
    TRACE,
    /** Nothing: to them there is no such entry. */
    NOTHING
}
