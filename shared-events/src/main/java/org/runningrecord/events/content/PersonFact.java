package org.runningrecord.events.content;

import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/** What is so about a person in the child's life since some day. It is ended by an entry of its own, and never deleted. */
public interface PersonFact extends Content {

    PersonOnFile person();

    /** Since when it is so. */
    When since();

    /** How this is known. */
    Narrative howKnown();

    @Override
    default When occurred() {
        return since();
    }
}
