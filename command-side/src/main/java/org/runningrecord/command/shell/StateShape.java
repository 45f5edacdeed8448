package org.runningrecord.command.shell;

import java.util.Collection;
import org.runningrecord.events.EventCatalogue;
import org.runningrecord.events.EventName;

/**
 * The shape of the snapshots of this version. Each list of known events is a shape of its own: a snapshot by software that knows an event which this one
 * does not may have it folded in, and to decide on it would be to skip that event.
 */
public final class StateShape {

    private StateShape() {}

    public static int current() {
        return of(EventCatalogue.names());
    }

    static int of(Collection<EventName> known) {
        return 31 * known.stream().map(EventName::toString).sorted().toList().hashCode() + StateBytes.SHAPE;
    }
}
