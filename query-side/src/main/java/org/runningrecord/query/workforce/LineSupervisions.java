package org.runningrecord.query.workforce;

import java.util.List;
import org.runningrecord.events.value.LineSupervision;
import org.runningrecord.events.value.Recorded;

/** The line supervision of a worker, in the order in which it was recorded. */
record LineSupervisions(String worker, List<Held> supervisions) {

    /** One meeting. */
    record Held(LineSupervision supervision, Recorded recorded) {}
}
