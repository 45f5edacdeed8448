package org.runningrecord.events.content;

import org.runningrecord.events.value.Circumstances;
import org.runningrecord.events.value.EntryId;
import org.runningrecord.events.value.Narrative;
import org.runningrecord.events.value.When;

/**
 * That something about a person in the child's life is no longer so. What was so stays on file.
 *
 * @param about the entry that says it was
 * @param ended since when it is no longer so
 * @param why it ended
 * @param howKnown how this is known
 */
public record PersonFactEnd(EntryId about, When ended, Narrative why, Narrative howKnown, Circumstances circumstances)
        implements AboutEntry {

    public PersonFactEnd {
        circumstances = Content.told(circumstances);
    }

    @Override
    public String headline() {
        return "No longer so";
    }

    @Override
    public When occurred() {
        return ended;
    }
}
