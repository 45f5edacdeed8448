package org.runningrecord.events.content;

import java.util.List;
import org.runningrecord.events.value.AgreedAction;
import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.Risk;
import org.runningrecord.events.value.When;

/** What an entry tells. All of it may be amended; the original stays. */
public sealed interface Content permits Visit, Contact, LaterRisk, Supervision, UnachievedVisit, ImportedFact {

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

    /** What was agreed to be done. */
    List<AgreedAction> actions();

    /** The same with its actions numbered and its circumstances completed, as the record holds it. */
    Content with(List<AgreedAction> actions, Circumstances circumstances);
}
