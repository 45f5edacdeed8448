package org.runningrecord.events.content;

import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/** What an entry tells. All of it may be amended; the original stays. */
public sealed interface Content permits Visit {

    /** The line that stands above the entry wherever it is listed. */
    String headline();

    /** When what it tells began. */
    When occurred();

    /** When it ended, where that differs; recording clocks that run from the end use this. */
    default When ended() {
        return occurred();
    }

    /** Whether harm occurred or risk was identified. */
    Risk risk();

    Circumstances circumstances();
}
