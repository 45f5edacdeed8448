package org.runningrecord.query.projection;

/**
 * One generation of a view: a collection of its own, filled by a processor of its own.
 *
 * @param number counted from 1
 */
public record Generation(String projection, int number) {

    /** The name of its collection, and of its processor. */
    public String name() {
        return projection + "-" + number;
    }

    /** Where it notes how far it has come for each record. */
    public String reached() {
        return name() + ".reached";
    }
}
