package org.runningrecord.events.content;

import org.runningrecord.events.value.EntryId;

/** What is said later of an entry that is on the same record already. */
public interface AboutEntry extends Content {

    EntryId about();
}
