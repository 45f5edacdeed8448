package org.runningrecord.events;

/**
 * The stored, logical name of an event: never a class name, so that classes may move.
 *
 * @param name in kebab case, for example {@code visit-recorded}
 * @param revision the shape of the payload, counted from 1; a changed shape is a new revision with an upcaster
 */
public record EventName(String name, int revision) {

    @Override
    public String toString() {
        return name + "/" + revision;
    }
}
