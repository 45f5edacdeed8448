package org.runningrecord.query.projection;

/**
 * One generation of a view: a collection of its own, filled by a processor of its own.
 *
 * @param number counted from 1, never used twice
 * @param shape the shape of its documents; only software that knows this shape folds into it
 */
public record Generation(String projection, int number, int shape) {

    /** The name of its collection, and of its processor. */
    public String name() {
        return projection + "-" + number;
    }

    /** Whether this software folds documents of this shape. */
    public boolean fits(Projection<?> projection) {
        return projection.shape() == shape;
    }
}
