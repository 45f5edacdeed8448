package org.runningrecord.events;

import org.runningrecord.events.value.EntryId;

/** What makes an entry, or happens to one that is there. */
public interface OfEntry {

    EntryId entry();
}
