package org.runningrecord.command.contactrestriction;

import org.runningrecord.command.template.RecordEntry;
import org.runningrecord.events.content.ContactRestriction;
import org.runningrecord.events.value.RecordId;

/** Record who may not have contact or be told something. */
public record RecordContactRestriction(RecordId record, ContactRestriction content)
        implements RecordEntry<ContactRestriction> {}
