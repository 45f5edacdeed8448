package org.runningrecord.events.content;

import org.jspecify.annotations.Nullable;
import org.runningrecord.events.value.When;

/** What began and may have ended at another moment. */
public interface Lasting extends Content {

    When start();

    /** Absent where it did not last, or nobody said how long. */
    @Nullable
    When end();

    @Override
    default When occurred() {
        return start();
    }

    @Override
    default When ended() {
        When end = end();
        return end == null ? start() : end;
    }
}
